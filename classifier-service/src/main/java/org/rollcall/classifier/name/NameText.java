package org.rollcall.classifier.name;

import java.text.Normalizer;

/**
 * A written name without what nobody sees: every kind of blank is one space, every kind of
 * apostrophe and hyphen the plain one, and characters without a picture (zero-width, direction
 * marks) are gone. Case and accents stay.
 */
final class NameText {
  /** Longer texts are no names; what comes after is not read. */
  static final int LONGEST = 400;

  private NameText() {}

  static String clean(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    StringBuilder clean = new StringBuilder(cut.length());
    composed(cut).codePoints().forEach(c -> append(clean, c));
    int end = clean.length();
    return clean.substring(0, end > 0 && clean.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static void append(StringBuilder clean, int c) {
    if (isBlank(c)) {
      if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (!isUnseen(c)) {
      clean.appendCodePoint(plain(c));
    }
  }

  private static boolean isBlank(int c) {
    return Character.isISOControl(c) || Character.isSpaceChar(c);
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x180B && c <= 0x180D);
    };
  }

  private static int plain(int c) {
    return switch (c) {
      case '`', 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02C8, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07 ->
          '\'';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> '-';
      case 0xFF08 -> '(';
      case 0xFF09 -> ')';
      case 0xFF0C, 0x3001, 0x060C -> ',';
      case 0xFF20, 0xFE6B -> '@';
      default -> c;
    };
  }
}
