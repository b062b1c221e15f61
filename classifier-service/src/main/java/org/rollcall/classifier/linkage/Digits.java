package org.rollcall.classifier.linkage;

/** Digits out of texts. */
final class Digits {
  private Digits() {}

  /** The digits of a day, year first; of a text that is no day, the digits that it has. */
  static String date(String text) {
    String digits = of(text);
    boolean yearLast =
        digits.length() == 8
            && text.length() == 10
            && !isDigit(text.charAt(2))
            && !isDigit(text.charAt(5));
    return yearLast
        ? digits.substring(4) + digits.substring(2, 4) + digits.substring(0, 2)
        : digits;
  }

  /** The last so many digits. */
  static String tail(String text, int most) {
    String digits = of(text);
    return digits.substring(Math.max(0, digits.length() - most));
  }

  private static String of(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
