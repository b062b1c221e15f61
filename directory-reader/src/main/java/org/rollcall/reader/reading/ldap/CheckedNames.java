package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.SSLSocketVerifier;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/**
 * Completes the handshake and compares the certificate's names with the host that was asked for
 * (RFC 6125); the SDK's default compares nothing. Remembers which of the two failed. One instance a
 * connection.
 *
 * <p>Hands are shaken once only: with TLS 1.3 a second handshake is a request for new keys (RFC
 * 8446 section 4.6.3), after which Samba does not answer any more.
 */
final class CheckedNames extends SSLSocketVerifier {
  /** What a session says whose handshake failed. */
  private static final String NOT_SHAKEN = "SSL_NULL_WITH_NULL_NULL";

  private final SSLSocketVerifier names = new HostNameSSLSocketVerifier(true);
  private boolean untrusted;
  private boolean otherName;

  @Override
  public void verifySSLSocket(String host, int port, SSLSocket socket) throws LDAPException {
    try {
      if (NOT_SHAKEN.equals(socket.getSession().getCipherSuite())) {
        socket.startHandshake();
      }
    } catch (IOException refused) {
      untrusted = true;
      throw new LDAPException(ResultCode.CONNECT_ERROR, "TLS handshake failed", refused);
    }
    try {
      names.verifySSLSocket(host, port, socket);
    } catch (LDAPException mismatch) {
      otherName = true;
      throw mismatch;
    }
  }

  /**
   * Whether TLS itself failed before this class was asked: the SDK may shake hands while it
   * connects, and then tells of it in words only.
   */
  static boolean isBehind(LDAPException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException || cause instanceof CertificateException) {
        return true;
      }
    }
    String words = Objects.toString(failure.getMessage());
    return words.contains("SSLHandshakeException") || words.contains("CertificateException");
  }

  boolean foundUntrusted() {
    return untrusted;
  }

  boolean foundOtherName() {
    return otherName;
  }
}
