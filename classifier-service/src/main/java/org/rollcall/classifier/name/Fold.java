package org.rollcall.classifier.name;

import com.ibm.icu.text.Transliterator;

/**
 * The comparable form of a text: Latin letters without marks, lower case, single spaces. {@code
 * Siân} and {@code SIAN} fold to the same; so do the composed and the decomposed form of any
 * letter. Total: every text has a folded form, which may be empty.
 */
public final class Fold {
  /** Longer texts are no names; what comes after is not compared. */
  private static final int LONGEST = 1024;

  private static final Transliterator TO_PLAIN_LATIN =
      Transliterator.getInstance(
          "Lower(); Any-Latin; Lower(); NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII;"
              + " Lower()");

  private Fold() {}

  /**
   * Folds a text. Letters of other scripts are transliterated; characters that nobody sees
   * (zero-width, direction marks) are dropped, every kind of space becomes one blank.
   */
  public static String of(String text) {
    String cut = text.length() > LONGEST ? cut(text) : text;
    String ascii = isPlain(cut) ? cut : TO_PLAIN_LATIN.transliterate(seen(cut));
    return tidy(ascii);
  }

  /**
   * A folded text without apostrophes and hyphens: {@code o'neill} and {@code oneill}, {@code
   * ty-mon} and {@code tymon} become the same. A third form, beside the original and the folded.
   */
  public static String bare(String folded) {
    if (folded.indexOf('\'') < 0 && folded.indexOf('-') < 0 && folded.indexOf('`') < 0) {
      return folded;
    }
    StringBuilder bare = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != '\'' && c != '-' && c != '`') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        tidy.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    int end = tidy.length();
    return tidy.substring(0, end > 0 && tidy.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == 0x7F || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
