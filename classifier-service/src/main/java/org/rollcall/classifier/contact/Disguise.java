package org.rollcall.classifier.contact;

import java.util.Locale;
import java.util.Optional;
import org.rollcall.contracts.EmailAddress;

/**
 * Addresses within addresses: their domain may be ours, and yet mail goes on to somebody else.
 *
 * <ul>
 *   <li>guests of a tenant of Entra ID: {@code anna_elsewhere.example#EXT#@tenant...};
 *   <li>Exchange's encapsulation of foreign addresses: {@code IMCEASMTP-anna+40elsewhere+2E...};
 *   <li>the sender rewriting scheme: {@code SRS0=hash=tt=elsewhere.example=anna@...};
 *   <li>source routes of old: {@code anna%elsewhere.example@...}, {@code
 *       elsewhere.example!anna@...}.
 * </ul>
 */
final class Disguise {
  private static final String GUEST = "#ext#";
  private static final String CAPSULE = "imceasmtp-";
  private static final int HEX = 16;

  private Disguise() {}

  /** What a plain address stands for. */
  static AddressReading of(EmailAddress address) {
    String local = address.localPart();
    Optional<AddressReading> guest = guest(local);
    if (guest.isPresent()) {
      return guest.get();
    }
    if (local.startsWith("imcea")) {
      return within(local.startsWith(CAPSULE) ? decoded(local.substring(CAPSULE.length())) : "");
    }
    if (local.startsWith("srs0=") || local.startsWith("srs1=")) {
      return within(sender(local));
    }
    return routed(address, local);
  }

  /** A guest's name may be longer than the local part of an address. */
  static Optional<AddressReading> guest(String text) {
    int mark = text.toLowerCase(Locale.ROOT).indexOf(GUEST);
    return mark < 0
        ? Optional.empty()
        : Optional.of(new AddressReading.Guest(home(text.substring(0, mark))));
  }

  private static AddressReading routed(EmailAddress address, String local) {
    int percent = local.lastIndexOf('%');
    if (percent > 0 && local.indexOf('.', percent) > 0) {
      return within(local.substring(0, percent) + "@" + local.substring(percent + 1));
    }
    int bang = local.indexOf('!');
    if (bang > 0 && local.lastIndexOf('.', bang) > 0) {
      return within(local.substring(bang + 1) + "@" + local.substring(0, bang));
    }
    return new AddressReading.Mail(address);
  }

  private static AddressReading within(String hidden) {
    return new AddressReading.Doubtful(
        EmailAddress.parse(hidden).stream().toList(), "address-within-address");
  }

  /** The last underscore stands for the at sign: domains have none. */
  private static Optional<EmailAddress> home(String disguised) {
    int at = disguised.lastIndexOf('_');
    return at > 0
        ? EmailAddress.parse(disguised.substring(0, at) + "@" + disguised.substring(at + 1))
        : Optional.empty();
  }

  /** {@code +40} is an at sign: plus and two hexadecimal digits stand for a character. */
  private static String decoded(String capsule) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < capsule.length(); i++) {
      char c = capsule.charAt(i);
      int code = c == '+' && i + 2 < capsule.length() ? hex(capsule, i + 1) : -1;
      text.append(code < 0 ? c : (char) code);
      i += code < 0 ? 0 : 2;
    }
    return text.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), HEX);
    int low = Character.digit(text.charAt(at + 1), HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }

  private static String sender(String rewritten) {
    String[] parts = rewritten.toLowerCase(Locale.ROOT).split("=", 5);
    return parts.length == 5 ? parts[4] + "@" + parts[3] : "";
  }
}
