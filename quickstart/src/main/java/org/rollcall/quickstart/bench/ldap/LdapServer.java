package org.rollcall.quickstart.bench.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.SSLUtil;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.rollcall.quickstart.CannotGoOn;

/**
 * An LDAP server that is there already, and below which suffix the bench may work.
 *
 * @param url {@code ldap://host:port} (loopback only) or {@code ldaps://host:port}
 * @param bindDn an account that may add, change and remove entries below the suffix
 * @param password its password
 * @param suffix the bench's own: it does not exist yet, or a bench made it
 */
public record LdapServer(URI url, String bindDn, String password, String suffix) {
  private static final int LDAP = 389;
  private static final int LDAPS = 636;
  private static final long ANSWER_MILLIS = 120_000;

  public LdapServer {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(password, "password");
    demandDn(bindDn, "--ldap-bind-dn");
    demandDn(suffix, "--ldap-suffix");
    if (!"ldaps".equals(url.getScheme()) && !isPlainLoopback(url)) {
      throw CannotGoOn.usage(
          "--ldap takes ldaps://host:port, or ldap://127.0.0.1:port on this machine",
          "give one of these; a password never crosses a network without TLS.");
    }
  }

  /** Reads the options. */
  public static LdapServer of(String url, String bindDn, String password, String suffix) {
    try {
      return new LdapServer(URI.create(url), bindDn, password, suffix);
    } catch (IllegalArgumentException e) {
      throw CannotGoOn.usage("--ldap is no address", "give ldaps://host:port.");
    }
  }

  /** How the services are to protect their connections. */
  String security() {
    return "ldaps".equals(url.getScheme()) ? "LDAPS" : "PLAIN_LOOPBACK";
  }

  /** Where it is, for people. */
  String place() {
    return url.getHost() + ":" + port();
  }

  /** A new connection, signed in. */
  LDAPConnection connect() {
    LDAPConnectionOptions options = new LDAPConnectionOptions();
    options.setResponseTimeoutMillis(ANSWER_MILLIS);
    try {
      return security().equals("LDAPS")
          ? new LDAPConnection(
              new SSLUtil().createSSLSocketFactory(),
              verified(options),
              url.getHost(),
              port(),
              bindDn,
              password)
          : new LDAPConnection(options, url.getHost(), port(), bindDn, password);
    } catch (LDAPException | GeneralSecurityException refused) {
      throw CannotGoOn.infrastructure(
          "the LDAP server at " + place() + " does not let the bench's account in",
          "check address, account and password file.",
          refused);
    }
  }

  private static LDAPConnectionOptions verified(LDAPConnectionOptions options) {
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    return options;
  }

  private int port() {
    return url.getPort() > 0 ? url.getPort() : security().equals("LDAPS") ? LDAPS : LDAP;
  }

  private static boolean isPlainLoopback(URI url) {
    try {
      return "ldap".equals(url.getScheme())
          && url.getHost() != null
          && InetAddress.getByName(url.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A quotation mark or backslash would have to be escaped in the files that are written. */
  private static void demandDn(String dn, String option) {
    if (dn.isBlank() || !DN.isValidDN(dn) || dn.contains("\"") || dn.contains("\\")) {
      throw CannotGoOn.usage(
          option + " is no distinguished name", "give one like ou=bench,dc=example,dc=org.");
    }
  }

  @Override
  public String toString() {
    return "LdapServer[" + place() + "]";
  }
}
