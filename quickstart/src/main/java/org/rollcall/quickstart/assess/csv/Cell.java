package org.rollcall.quickstart.assess.csv;

import org.rollcall.classifier.contact.PlainText;

/**
 * A text that a spreadsheet shows and never runs. What begins like a formula gets an apostrophe
 * before it, as OWASP advises (CSV injection); quoting alone does not help, since spreadsheets take
 * the quotes off first.
 */
final class Cell {
  /** Spreadsheets take no more. */
  private static final int LONGEST = 32_000;

  /** Full-width forms too: some spreadsheets take them for the plain ones. */
  private static final String STARTS = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";

  private Cell() {}

  static String of(String text) {
    String plain = PlainText.of(text, LONGEST);
    int first = firstThatCounts(plain);
    return first < plain.length() && STARTS.indexOf(plain.charAt(first)) >= 0 ? "'" + plain : plain;
  }

  /** Blanks and characters that nobody sees may come before a formula. */
  private static int firstThatCounts(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || Character.isSpaceChar(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.FORMAT
            || text.charAt(at) == '"'
            || text.charAt(at) == '\'')) {
      at++;
    }
    return at;
  }
}
