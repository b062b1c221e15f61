package org.rollcall.classifier.contact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EmailAddress;

/** Reads one address value. Total, and in a time that does not grow with long values. */
final class ReadAddress {
  /** Longer than any address with its decoration. */
  private static final int LONGEST = 1_000;

  /** {@code X500:}, {@code sip:}, {@code EUM:}: what stands before an address of another kind. */
  private static final Pattern KIND =
      Pattern.compile("[A-Za-z][A-Za-z0-9+-]{0,19}:.*", Pattern.DOTALL);

  private ReadAddress() {}

  static AddressReading of(String value) {
    Optional<EmailAddress> plain = EmailAddress.parse(value);
    if (plain.isPresent()) {
      return Disguise.of(plain.get());
    }
    if (value.length() > LONGEST) {
      return doubtful("unreadable-address");
    }
    String bare = withoutBlanks(value);
    return KIND.matcher(bare).matches() && isBeforeAt(bare)
        ? new AddressReading.OtherKind()
        : decorated(value, bare);
  }

  private static boolean isBeforeAt(String text) {
    int at = text.indexOf('@');
    return at < 0 || text.indexOf(':') < at;
  }

  private static AddressReading decorated(String value, String bare) {
    if (bare.startsWith("/") && bare.indexOf('@') < 0) {
      return new AddressReading.OtherKind();
    }
    if (bare.startsWith("\"")) {
      return quoted(bare);
    }
    String seen = withoutUnseen(bare);
    return seen.equals(bare)
        ? Disguise.guest(bare).orElseGet(() -> plainly(value, bare))
        : doubtful("invisible-characters", EmailAddress.parse(seen));
  }

  private static AddressReading plainly(String value, String bare) {
    Optional<EmailAddress> trimmed = EmailAddress.parse(bare);
    if (trimmed.isPresent() && !value.equals(bare)) {
      return Disguise.of(trimmed.get());
    }
    int open = bare.lastIndexOf('<');
    int close = bare.lastIndexOf('>');
    return open >= 0 && close > open
        ? doubtful("decorated-address", EmailAddress.parse(bare.substring(open + 1, close)))
        : withComments(bare);
  }

  /** RFC 5322 allows comments in round brackets; what a server makes of them is its own affair. */
  private static AddressReading withComments(String text) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return plain.length() < text.length()
        ? doubtful("decorated-address", EmailAddress.parse(plain.toString()))
        : doubtful("unreadable-address");
  }

  /** {@code "anna price"@ours.example} (RFC 5321 section 4.1.2): the quotes are not part of it. */
  private static AddressReading quoted(String text) {
    StringBuilder local = new StringBuilder();
    int i = 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 1 : 0;
      local.append(i < text.length() ? text.charAt(i) : "");
      i++;
    }
    String behind = text.substring(Math.min(text.length(), i + 1));
    Optional<EmailAddress> address =
        behind.startsWith("@") && !local.toString().isBlank()
            ? DomainName.parse(behind.substring(1))
                .map(domain -> new EmailAddress(text, comparable(local.toString()), domain))
            : Optional.empty();
    boolean odd = local.chars().anyMatch(c -> c == '@' || Character.isISOControl(c));
    return address.isPresent() && !odd
        ? Disguise.of(address.get())
        : doubtful("decorated-address", address);
  }

  private static String comparable(String local) {
    return Normalizer.normalize(local, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Without blanks around it, also those that Java does not strip. */
  private static String withoutBlanks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String withoutUnseen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static AddressReading doubtful(String code) {
    return new AddressReading.Doubtful(List.of(), code);
  }

  private static AddressReading doubtful(String code, Optional<EmailAddress> perhaps) {
    return new AddressReading.Doubtful(
        perhaps.stream().toList(), perhaps.isEmpty() ? "unreadable-address" : code);
  }
}
