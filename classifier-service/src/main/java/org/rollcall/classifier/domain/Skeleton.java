package org.rollcall.classifier.domain;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.net.IDN;
import java.util.Locale;

/**
 * What the eye makes of a label: two labels with one skeleton are mistaken for each other. Letters
 * of all scripts that look alike are one (Unicode TR 39), then case and accents go, then what two
 * letters make in one another's company: {@code rn} and {@code m}, {@code vv} and {@code w}.
 * Hyphens do not count.
 */
final class Skeleton {
  private static final SpoofChecker CONFUSABLES =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

  private Skeleton() {}

  /** The skeleton of a label in ASCII; punycode is read. */
  static String of(String label) {
    String shown = IDN.toUnicode(label).toLowerCase(Locale.ROOT);
    String same = CONFUSABLES.getSkeleton(shown).toLowerCase(Locale.ROOT);
    return pairs(singles(DECOMPOSED.normalize(same)));
  }

  private static String singles(String text) {
    StringBuilder single = new StringBuilder(text.length());
    text.codePoints()
        .filter(Skeleton::counts)
        .map(Skeleton::single)
        .forEach(single::appendCodePoint);
    return single.toString();
  }

  private static boolean counts(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.DASH_PUNCTUATION,
          Character.FORMAT,
          Character.CONNECTOR_PUNCTUATION ->
          false;
      default -> true;
    };
  }

  private static int single(int c) {
    return switch (c) {
      case '0' -> 'o';
      case '1', 'i', '|', '!', 0x0131 -> 'l';
      default -> c;
    };
  }

  private static String pairs(String text) {
    return text.replace("rn", "m").replace("nn", "m").replace("vv", "w").replace("cl", "d");
  }
}
