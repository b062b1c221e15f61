package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.settings.LdapDirectory;

/**
 * Cookies of RFC 4533 as positions. A cookie is only good for the search that it was given for
 * (section 3.1), so a position names the search too: after a change of base, filter or attributes
 * it is a foreign one.
 */
final class SyncCookies {
  private static final int FINGERPRINT = 32;

  private final String prefix;

  /**
   * @param ids the kind of server: one of another kind takes a cookie that it does not understand
   *     for none
   */
  SyncCookies(LdapDirectory settings, String[] attributes, SyncIds ids) {
    String question =
        ids.name()
            + '\n'
            + settings.baseDn()
            + '\n'
            + settings.filter()
            + '\n'
            + String.join(",", attributes);
    this.prefix = "sync1:" + fingerprint(question) + ':';
  }

  Cursor position(ASN1OctetString cookie) {
    return new Cursor(prefix + Base64.getUrlEncoder().encodeToString(cookie.getValue()));
  }

  /** The cookie; empty if the position is not one of this search. */
  Optional<ASN1OctetString> cookie(Cursor position) {
    if (!position.text().startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ASN1OctetString(
              Base64.getUrlDecoder().decode(position.text().substring(prefix.length()))));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static String fingerprint(String question) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
