package org.rollcall.contracts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail address (RFC 5321 section 4.1.2, RFC 6531 for local parts beyond ASCII): what was given,
 * and what it equals. Two addresses are equal when their domains are equal and their local parts
 * are equal without regard to case. A plus tag is part of the address: it routes.
 *
 * @param asGiven the text as the directory holds it, trimmed
 * @param localPart the comparable local part: NFC, lower case
 * @param domain the domain
 */
public record EmailAddress(String asGiven, String localPart, DomainName domain) {
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST = 320;
  private static final String NEVER_PLAIN = "\"(),:;<>[\\]";

  public EmailAddress {
    Objects.requireNonNull(asGiven, "asGiven");
    Objects.requireNonNull(localPart, "localPart");
    Objects.requireNonNull(domain, "domain");
  }

  /**
   * Reads an address. Total: whatever the text, it answers.
   *
   * @return empty if the text is not exactly one plain mail address
   */
  public static Optional<EmailAddress> parse(String text) {
    String given = text.strip();
    int at = given.indexOf('@');
    if (given.length() > LONGEST || at <= 0 || at != given.lastIndexOf('@')) {
      return Optional.empty();
    }
    String local = given.substring(0, at);
    if (local.length() > LONGEST_LOCAL_PART || !isPlain(local)) {
      return Optional.empty();
    }
    return DomainName.parse(given.substring(at + 1))
        .map(
            domain ->
                new EmailAddress(
                    given,
                    Normalizer.normalize(local, Normalizer.Form.NFC).toLowerCase(Locale.ROOT),
                    domain));
  }

  /**
   * Reads an address that must be one.
   *
   * @throws IllegalArgumentException if it is not; the text is not repeated in the message
   */
  public static EmailAddress of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a mail address"));
  }

  /** The comparable form, e.g. as a key for looking the address up. */
  public String comparable() {
    return localPart + "@" + domain.ascii();
  }

  private static boolean isPlain(String local) {
    for (int i = 0; i < local.length(); ) {
      int c = local.codePointAt(i);
      if (Character.isISOControl(c)
          || Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.FORMAT
          || NEVER_PLAIN.indexOf(c) >= 0) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof EmailAddress that
        && localPart.equals(that.localPart)
        && domain.equals(that.domain);
  }

  @Override
  public int hashCode() {
    return Objects.hash(localPart, domain);
  }

  /** Says nothing personal: only the domain. */
  @Override
  public String toString() {
    return "***@" + domain;
  }
}
