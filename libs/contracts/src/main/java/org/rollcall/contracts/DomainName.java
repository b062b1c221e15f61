package org.rollcall.contracts;

import java.net.IDN;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A DNS domain name in its comparable form: ASCII (RFC 5891), lower case, without a trailing dot.
 *
 * <p>Two names are compared label by label, never as substrings: {@code police.uk.evil.example} is
 * not under {@code police.uk}.
 *
 * @param ascii the comparable form, at most 253 characters
 */
public record DomainName(String ascii) implements Comparable<DomainName> {
  private static final int LONGEST = 253;
  private static final Pattern LABELS =
      Pattern.compile(
          "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");

  public DomainName {
    Objects.requireNonNull(ascii, "ascii");
    if (ascii.length() > LONGEST || !LABELS.matcher(ascii).matches()) {
      throw new IllegalArgumentException("not a domain name in its comparable form");
    }
  }

  /**
   * Reads a domain name as people write it: any case, with or without a trailing dot, in Unicode or
   * punycode.
   *
   * @return empty if the text is no domain name, or holds characters that nobody sees
   */
  public static Optional<DomainName> parse(String text) {
    if (!isAscii(text) && text.codePoints().anyMatch(DomainName::isInvisible)) {
      return Optional.empty();
    }
    String trimmed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    try {
      return Optional.of(new DomainName(ascii(trimmed)));
    } catch (IllegalArgumentException notADomain) {
      return Optional.empty();
    }
  }

  /** What is ASCII already stays as it is, but for its case (RFC 3490, 4.1, steps 1 and 8). */
  private static String ascii(String text) {
    String ascii = isAscii(text) ? text : IDN.toASCII(text, IDN.ALLOW_UNASSIGNED);
    return ascii.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }

  /**
   * What nameprep would drop without a word (RFC 3454 table B.1): a name that only looks like ours
   * must not become ours.
   */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x034F
        || c == 0x1806
        || (c >= 0x180B && c <= 0x180D)
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /**
   * Reads a domain name that must be one.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static DomainName of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a domain name: " + text));
  }

  /** Whether this name equals the other one or lies below it, by whole labels. */
  public boolean isOrIsUnder(DomainName other) {
    return ascii.equals(other.ascii) || ascii.endsWith("." + other.ascii);
  }

  @Override
  public int compareTo(DomainName other) {
    return ascii.compareTo(other.ascii);
  }

  @Override
  public String toString() {
    return ascii;
  }
}
