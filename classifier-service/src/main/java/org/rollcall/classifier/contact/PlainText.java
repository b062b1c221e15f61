package org.rollcall.classifier.contact;

/**
 * Text from outside that is shown to people: without control characters and without characters that
 * turn the direction of writing (both can make a line say something else than it holds), and not
 * endless. It is not escaped: that depends on where it is shown.
 */
public final class PlainText {
  private static final int LONGEST = 256;

  private PlainText() {}

  /** A name or a word as it may be shown. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** A text as it may be shown, cut off after so many characters. */
  public static String of(String text, int longest) {
    if (isPlain(text, longest)) {
      return text.strip();
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().filter(c -> !isTricky(c)).limit(longest).forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  /** As nearly every text is; looked at without taking it apart. */
  private static boolean isPlain(String text, int longest) {
    if (text.length() > longest) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || isTricky(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTricky(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
