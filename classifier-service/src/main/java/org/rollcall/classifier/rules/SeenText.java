package org.rollcall.classifier.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A directory's text as rules see it: composed (NFC), without characters that nobody sees, every
 * kind of blank as one plain blank, and not endless.
 *
 * @param text the text
 * @param cut whether it went on
 */
record SeenText(String text, boolean cut) {
  /** The most characters (code points) that rules see of one text. */
  static final int LONGEST = 1_000;

  private static final SeenText NONE = new SeenText("", false);

  static SeenText of(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return NONE;
    }
    if (isPlain(written)) {
      return new SeenText(written.strip(), false);
    }
    StringBuilder seen = new StringBuilder();
    written
        .codePoints()
        .filter(c -> !isUnseen(c))
        .limit(LONGEST + 1L)
        .forEach(c -> seen.appendCodePoint(isBlank(c) ? ' ' : c));
    int length = seen.codePointCount(0, seen.length());
    String kept =
        length > LONGEST ? seen.substring(0, seen.offsetByCodePoints(0, LONGEST)) : seen.toString();
    return new SeenText(Normalizer.normalize(kept, Normalizer.Form.NFC).strip(), length > LONGEST);
  }

  private static boolean isPlain(String written) {
    return written.length() <= LONGEST && written.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (Character.isISOControl(c) && !isBlank(c))
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
