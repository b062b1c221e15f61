package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory;

/**
 * Opens connections as one account: the one that reads, or the ordinary user's seat. Each reading
 * opens its own and closes it: there is no pool in which a connection could grow stale. Fails
 * closed: a connection that is not protected as {@code directories.yaml} says is not made.
 */
final class LdapConnections {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
  private static final int LDAP_PORT = 389;
  private static final int LDAPS_PORT = 636;

  private final LdapDirectory settings;
  private final LdapDirectory.Account account;
  private final @Nullable Pace pace;

  /** As the reading account. */
  LdapConnections(LdapDirectory settings) {
    this(settings, settings.reader(), pace(settings.requestsPerSecond()));
  }

  private LdapConnections(
      LdapDirectory settings, LdapDirectory.Account account, @Nullable Pace pace) {
    this.settings = settings;
    this.account = account;
    this.pace = pace;
  }

  private static @Nullable Pace pace(@Nullable Integer limit) {
    return limit == null ? null : new Pace(limit);
  }

  /** As another account, at one common pace. */
  LdapConnections as(LdapDirectory.Account other) {
    return new LdapConnections(settings, other, pace);
  }

  LDAPConnection open() throws NotOpened {
    CheckedNames names = new CheckedNames();
    LDAPConnection connection = null;
    try {
      connection = connect(names);
      byte[] password = password();
      connection.bind(new SimpleBindRequest(account.bindDn(), password));
      Arrays.fill(password, (byte) 0);
      LDAPConnection opened = connection;
      connection = null;
      return opened;
    } catch (LDAPException cause) {
      throw new NotOpened(trouble(cause, names), cause);
    } catch (GeneralSecurityException cause) {
      throw new NotOpened(noTrust(), cause);
    } finally {
      if (connection != null) {
        connection.close();
      }
    }
  }

  private LDAPConnection connect(CheckedNames names)
      throws LDAPException, GeneralSecurityException, NotOpened {
    String host = settings.url().getHost();
    return switch (settings.security()) {
      case LDAPS -> new LDAPConnection(tls(), options(names), host, port(LDAPS_PORT));
      case START_TLS -> {
        LDAPConnection connection = new LDAPConnection(options(names), host, port(LDAP_PORT));
        startTls(connection);
        yield connection;
      }
      case PLAIN_LOOPBACK -> {
        demandLoopback(host);
        yield new LDAPConnection(options(names), host, port(LDAP_PORT));
      }
    };
  }

  private void startTls(LDAPConnection connection) throws LDAPException, GeneralSecurityException {
    boolean secured = false;
    try {
      var answer = connection.processExtendedOperation(new StartTLSExtendedRequest(tls()));
      if (!answer.getResultCode().equals(ResultCode.SUCCESS)) {
        throw new LDAPException(answer.getResultCode(), "StartTLS was refused");
      }
      secured = true;
    } finally {
      if (!secured) {
        connection.close();
      }
    }
  }

  private LDAPConnectionOptions options(CheckedNames names) {
    LDAPConnectionOptions options = new LDAPConnectionOptions();
    Duration answer =
        settings.timeout().compareTo(LONGEST_ANSWER) < 0 ? settings.timeout() : LONGEST_ANSWER;
    Duration connect = answer.compareTo(LONGEST_CONNECT) < 0 ? answer : LONGEST_CONNECT;
    options.setConnectTimeoutMillis((int) connect.toMillis());
    options.setResponseTimeoutMillis(answer.toMillis());
    options.setAbandonOnTimeout(true);
    options.setFollowReferrals(false);
    options.setUseSchema(false);
    options.setSSLSocketVerifier(names);
    options.setConnectionLogger(pace);
    return options;
  }

  private SSLSocketFactory tls() throws GeneralSecurityException {
    TrustManager trust =
        settings.caFile() == null
            ? JVMDefaultTrustManager.getInstance()
            : new PEMFileTrustManager(settings.caFile().toFile());
    return new SSLUtil(trust).createSSLSocketFactory();
  }

  private byte[] password() throws NotOpened {
    try {
      byte[] content = Files.readAllBytes(account.passwordFile());
      int length = content.length;
      while (length > 0 && (content[length - 1] == '\n' || content[length - 1] == '\r')) {
        length--;
      }
      byte[] password = Arrays.copyOf(content, length);
      Arrays.fill(content, (byte) 0);
      if (password.length == 0) {
        throw new NotOpened(noPassword("is empty"));
      }
      return password;
    } catch (IOException cause) {
      throw new NotOpened(noPassword("cannot be read"), cause);
    }
  }

  private void demandLoopback(String host) throws NotOpened {
    try {
      if (InetAddress.getByName(host).isLoopbackAddress()) {
        return;
      }
    } catch (IOException unknownHost) {
      // Falls through: what has no address is no loopback.
    }
    throw new NotOpened(
        new Trouble(
            "plain-not-loopback",
            "directory " + settings.name() + " would be read without TLS across a network",
            "Set security to LDAPS or START_TLS in directories.yaml."));
  }

  private int port(int usual) {
    return settings.url().getPort() < 0 ? usual : settings.url().getPort();
  }

  private Trouble trouble(LDAPException cause, CheckedNames names) {
    String where = settings.name() + " at " + settings.url();
    if (names.foundOtherName()) {
      return new Trouble(
          "tls-name-mismatch",
          "directory " + where + " shows a certificate for another host name",
          "Use the name in the certificate as the host of url, or give the server one for this"
              + " name.");
    }
    if (names.foundUntrusted() || CheckedNames.isBehind(cause)) {
      return new Trouble(
          "tls-untrusted",
          "directory " + where + " shows a certificate that is not trusted, or no TLS at all",
          "Name the issuing authority's PEM file as caFile in directories.yaml.");
    }
    boolean refused =
        settings.security() == LdapDirectory.Security.START_TLS
            && (cause.getResultCode().equals(ResultCode.PROTOCOL_ERROR)
                || cause.getResultCode().equals(ResultCode.UNWILLING_TO_PERFORM)
                || cause.getResultCode().equals(ResultCode.UNAVAILABLE));
    return refused
        ? new Trouble(
            "tls-refused",
            "directory " + where + " does not offer StartTLS",
            "Enable TLS on the server; Rollcall does not go on without it.")
        : LdapTrouble.of(cause, settings, account);
  }

  private Trouble noTrust() {
    return new Trouble(
        "ca-file",
        "directory " + settings.name() + ": caFile holds no readable PEM certificate",
        "Check caFile in directories.yaml.");
  }

  private Trouble noPassword(String how) {
    return new Trouble(
        "password-file",
        "directory "
            + settings.name()
            + ": the password file "
            + account.passwordFile()
            + " "
            + how,
        "Write the account's password into it, readable by the service alone.");
  }
}
