package org.rollcall.quickstart.assess.json;

/**
 * JSON that can be looked at in a terminal or an editor: characters that nobody sees, that end a
 * line elsewhere or that turn the direction of writing are written as escapes. They only ever stand
 * within strings, so that a parser reads the same text.
 */
final class PlainJson {
  private static final int ASCII_END = 0x7F;

  private PlainJson() {}

  static String of(String json) {
    if (json.chars().noneMatch(PlainJson::isTricky)) {
      return json;
    }
    StringBuilder plain = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isTricky(c)) {
        plain.append("\\u%04x".formatted((int) c));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Surrogates too where they stand alone is more than is needed: pairs are written in pairs. */
  private static boolean isTricky(int c) {
    return c >= ASCII_END
        && switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }
}
