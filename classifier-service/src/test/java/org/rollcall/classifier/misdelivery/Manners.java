package org.rollcall.classifier.misdelivery;

import java.util.List;

/**
 * How the people of an office look for each other, and how often they slip.
 *
 * @param letters share of looks that end after one letter, two letters, and so on
 * @param byGiven share of typing that begins with the given name
 * @param byMailbox share of typing that begins with the mail address
 * @param scrolls share of sends that scroll through the book
 * @param asks share of sends that type a whole name and let the program look it up
 * @param groups share of sends that go to a group
 * @param welshOrder share of people who see the book in Welsh order
 * @param rows how many rows are shown at once
 * @param top how often the top row is taken without reading
 * @param beside how often the row above or below is taken
 * @param alike how often somebody with the same name is taken, if in sight
 * @param first how often the book's first row is left selected
 * @param letter how often the first row under a letter is left selected
 * @param noticesMark how often a mark in the name saves the day
 * @param noticesCompany how often another company beside the name does
 */
public record Manners(
    List<Double> letters,
    double byGiven,
    double byMailbox,
    double scrolls,
    double asks,
    double groups,
    double welshOrder,
    int rows,
    double top,
    double beside,
    double alike,
    double first,
    double letter,
    double noticesMark,
    double noticesCompany) {

  /** Those that the scorer's weights were chosen with. */
  public static Manners usual() {
    return new Manners(
        List.of(0.05, 0.15, 0.3, 0.25, 0.15, 0.1),
        0.4,
        0.15,
        0.15,
        0.15,
        0.02,
        0.2,
        8,
        0.03,
        0.02,
        0.06,
        0.004,
        0.01,
        0.6,
        0.1);
  }

  /** People who type little, read little and trust the top row. */
  public static Manners hasty() {
    return new Manners(
        List.of(0.12, 0.28, 0.3, 0.18, 0.08, 0.04),
        0.5,
        0.1,
        0.1,
        0.1,
        0.015,
        0.1,
        5,
        0.06,
        0.03,
        0.08,
        0.006,
        0.012,
        0.4,
        0.05);
  }

  /** People who scroll and look names up, and read what they see. */
  public static Manners careful() {
    return new Manners(
        List.of(0.03, 0.1, 0.22, 0.28, 0.22, 0.15),
        0.25,
        0.2,
        0.3,
        0.25,
        0.03,
        0.5,
        12,
        0.015,
        0.015,
        0.04,
        0.003,
        0.006,
        0.75,
        0.2);
  }

  /** People who write to groups a lot, and by given names. */
  public static Manners sociable() {
    return new Manners(
        List.of(0.06, 0.16, 0.28, 0.24, 0.16, 0.1),
        0.7,
        0.05,
        0.1,
        0.2,
        0.05,
        0.0,
        10,
        0.025,
        0.025,
        0.1,
        0.004,
        0.01,
        0.5,
        0.1);
  }
}
