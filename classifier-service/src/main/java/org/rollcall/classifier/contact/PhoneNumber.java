package org.rollcall.classifier.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers as people write them, made comparable: E.164, and the extension where there is one,
 * e.g. {@code +441267000001;ext=42} (RFC 3966). Without a country they are read as British ones.
 */
public final class PhoneNumber {
  private static final String HOME = "GB";
  private static final String COUNTRY = "+44";
  private static final int NATIONAL_DIGITS = 10;

  /** Longer than any number with its extension and decoration. */
  private static final int LONGEST = 64;

  /** Fewer digits than this are an extension of an unknown switchboard. */
  private static final int FEWEST_DIGITS = 7;

  private PhoneNumber() {}

  /** The comparable form; empty if the text is no number that could be dialled from outside. */
  public static Optional<String> comparable(@Nullable String written) {
    if (written == null || written.length() > LONGEST || digits(written) < FEWEST_DIGITS) {
      return Optional.empty();
    }
    String plain = plain(written.strip());
    return plain.isEmpty() ? read(written) : Optional.of(plain);
  }

  /**
   * A British number of ten digits in the two ways in which nearly all are written, {@code +44 1267
   * 000001} and {@code 01267 000001}; empty for everything else. The library gives the same, and
   * takes some hundred times as long.
   */
  static String plain(String written) {
    boolean abroad = written.startsWith(COUNTRY);
    StringBuilder digits = new StringBuilder(COUNTRY);
    for (int i = abroad ? COUNTRY.length() : 1; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c != ' ') {
        return "";
      }
    }
    boolean whole =
        (abroad || written.startsWith("0"))
            && digits.length() == COUNTRY.length() + NATIONAL_DIGITS;
    return whole && digits.charAt(COUNTRY.length()) != '0' ? digits.toString() : "";
  }

  /** By the library, which knows how the whole world writes them. */
  static Optional<String> read(String written) {
    try {
      Phonenumber.PhoneNumber number = PhoneNumberUtil.getInstance().parse(written, HOME);
      return Optional.of(e164(number));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether it is a short number that is dialled within a building: readable, but nobody's own. */
  public static boolean isExtension(String written) {
    return written.length() <= LONGEST
        && digits(written) > 0
        && digits(written) < FEWEST_DIGITS
        && written.strip().matches("(?i)(ext(ension|n)?\\.?|x)?[ :]*[0-9 ]+");
  }

  private static String e164(Phonenumber.PhoneNumber number) {
    String whole =
        PhoneNumberUtil.getInstance().format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
    return number.hasExtension() ? whole + ";ext=" + number.getExtension() : whole;
  }

  private static long digits(String written) {
    return written.codePoints().filter(Character::isDigit).count();
  }
}
