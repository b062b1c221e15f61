package org.rollcall.testkit.force.simulated;

import java.util.Locale;
import java.util.SplittableRandom;

/** What people do to text: errors of typing, stray blanks, odd capitals. Used by one thread. */
final class Blemishes {
  private final SplittableRandom random;

  Blemishes(SplittableRandom random) {
    this.random = random;
  }

  boolean happens(double share) {
    return random.nextDouble() < share;
  }

  /** One error: two letters swapped, one left out, doubled, or hit beside. */
  String typo(String name) {
    if (name.length() < 4) {
      return name;
    }
    int at = 1 + random.nextInt(name.length() - 2);
    return switch (random.nextInt(4)) {
      case 0 ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      case 2 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      default -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    };
  }

  /** Blanks where none belong, or capitals. */
  String mess(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> "  " + text;
      case 1 -> text + " ";
      case 2 -> text.replaceFirst(" ", "\u00A0 ");
      default -> text.toUpperCase(Locale.UK);
    };
  }

  /** The same number as somebody else would write it. */
  String phone(String phone) {
    String plain = phone.replace("+44 ", "0");
    return switch (random.nextInt(4)) {
      case 0 -> phone;
      case 1 -> plain;
      case 2 -> plain.replace(" ext ", " x");
      default -> "(01632) " + plain.substring(6).replace(" ext ", " ext. ");
    };
  }

  /** The same employee number as somebody else would write it. */
  String number(String number) {
    return switch (random.nextInt(3)) {
      case 0 -> number.toLowerCase(Locale.ROOT);
      case 1 -> number + " ";
      default -> number;
    };
  }

  /** The same address with capitals: to mail servers they mean nothing. */
  String address(String address) {
    int at = address.indexOf('@');
    String[] words = address.substring(0, at).split("\\.");
    StringBuilder local = new StringBuilder();
    for (String word : words) {
      local.append(local.isEmpty() ? "" : ".");
      local.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      local.append(word.isEmpty() ? "" : word.substring(1));
    }
    return local + address.substring(at);
  }
}
