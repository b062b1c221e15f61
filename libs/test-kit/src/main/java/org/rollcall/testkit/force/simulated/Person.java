package org.rollcall.testkit.force.simulated;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Somebody who was made up.
 *
 * @param number their own
 * @param given given name
 * @param goesBy the name that they go by, mostly the given name
 * @param surname surname
 * @param former surname before marriage; empty for most
 * @param post what they do
 */
record Person(int number, String given, String goesBy, String surname, String former, Post post) {
  /**
   * What somebody does.
   *
   * @param title title
   * @param department department
   * @param site place
   */
  record Post(String title, String department, String site) {}

  String personId() {
    return "P%06d".formatted(number);
  }

  String employeeNumber() {
    return "GW%05d".formatted(20_000 + number);
  }

  /** A number from the ranges that Ofcom keeps free for drama, with an extension of their own. */
  String phone() {
    return "+44 1632 960%03d ext %d".formatted(number % 1000, 2000 + number);
  }

  /** The left part of a mail address. */
  static String local(String given, String surname) {
    return plain(given) + "." + plain(surname);
  }

  static String plain(String name) {
    return Normalizer.normalize(name.replace('Ł', 'L').replace('ł', 'l'), Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z-]", "")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Person " + number;
  }
}
