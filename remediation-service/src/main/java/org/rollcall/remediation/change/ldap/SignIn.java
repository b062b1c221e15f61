package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.ExtendedResult;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.Objects;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;
import org.rollcall.settings.LdapDirectory.Security;

/** Connects and signs in as {@code directories.yaml} says, or says why that cannot be. */
final class SignIn {
  private static final int LDAP_PORT = 389;
  private static final int LDAPS_PORT = 636;

  private final LdapDirectory directory;
  private final Account account;
  private final String role;

  SignIn(LdapDirectory directory, Account account, String role) {
    this.directory = directory;
    this.account = account;
    this.role = role;
  }

  SignedIn connect(Deadline deadline) throws NoConnectionException {
    String password = password();
    LDAPConnection connection = reach(deadline);
    try {
      if (directory.security() == Security.START_TLS) {
        startTls(connection, deadline);
      }
      SimpleBindRequest bind = new SimpleBindRequest(account.bindDn(), password);
      bind.setResponseTimeoutMillis(left(deadline));
      connection.bind(bind);
      return new SignedIn(connection, capabilities(connection, deadline), System.nanoTime());
    } catch (LDAPException failed) {
      connection.close();
      throw new NoConnectionException(why(failed));
    } catch (NoConnectionException failed) {
      connection.close();
      throw failed;
    }
  }

  private String why(LDAPException failed) {
    boolean credentials = failed.getResultCode().equals(ResultCode.INVALID_CREDENTIALS);
    String mend = credentials ? "; check bindDn and passwordFile of its " + role : "";
    return "cannot sign in to "
        + directory.name()
        + " as "
        + role
        + ": "
        + Reasons.of(failed)
        + mend;
  }

  private LDAPConnection reach(Deadline deadline) throws NoConnectionException {
    String host = Objects.requireNonNull(directory.url().getHost(), "host");
    SocketFactory sockets =
        directory.security() == Security.LDAPS ? tls(deadline) : SocketFactory.getDefault();
    LDAPConnection connection = new LDAPConnection(sockets, options(deadline));
    try {
      connection.connect(host, address(host), port(), left(deadline));
      return connection;
    } catch (LDAPException failed) {
      connection.close();
      throw new NoConnectionException(
          "cannot connect to " + directory.name() + ": " + Reasons.of(failed));
    }
  }

  private InetAddress address(String host) throws NoConnectionException {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (directory.security() == Security.PLAIN_LOOPBACK && !address.isLoopbackAddress()) {
        throw new NoConnectionException(
            directory.name() + " is not on the loopback interface: use LDAPS or START_TLS");
      }
      return address;
    } catch (UnknownHostException unknown) {
      throw new NoConnectionException("the host of " + directory.name() + " is not known");
    }
  }

  private int port() {
    int port = directory.url().getPort();
    if (port > 0) {
      return port;
    }
    return directory.security() == Security.LDAPS ? LDAPS_PORT : LDAP_PORT;
  }

  private LDAPConnectionOptions options(Deadline deadline) {
    LDAPConnectionOptions options = new LDAPConnectionOptions();
    options.setConnectTimeoutMillis(left(deadline));
    options.setResponseTimeoutMillis(directory.timeout().toMillis());
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    options.setFollowReferrals(false);
    options.setAutoReconnect(false);
    options.setUseSynchronousMode(true);
    options.setBindWithDNRequiresPassword(true);
    return options;
  }

  private void startTls(LDAPConnection connection, Deadline deadline)
      throws LDAPException, NoConnectionException {
    StartTLSExtendedRequest request = new StartTLSExtendedRequest(tls(deadline));
    request.setResponseTimeoutMillis(left(deadline));
    ExtendedResult result = connection.processExtendedOperation(request);
    if (!result.getResultCode().equals(ResultCode.SUCCESS)) {
      throw new LDAPException(result);
    }
  }

  private SSLSocketFactory tls(Deadline deadline) throws NoConnectionException {
    return new ImpatientSockets(
        Trust.context(directory.caFile()).getSocketFactory(), left(deadline));
  }

  private String password() throws NoConnectionException {
    try {
      String text = Files.readString(account.passwordFile());
      String password = text.replaceFirst("\\R\\z", "");
      if (password.isEmpty()) {
        throw new NoConnectionException("the password file of the " + role + " is empty");
      }
      return password;
    } catch (IOException unreadable) {
      throw new NoConnectionException(
          "the password file of the "
              + role
              + " cannot be read ("
              + unreadable.getClass().getSimpleName()
              + ")");
    }
  }

  private static Capabilities capabilities(LDAPConnection connection, Deadline deadline)
      throws LDAPException {
    SearchRequest rootDse = rootDse(deadline, Capabilities.ATTRIBUTES);
    return Capabilities.of(connection.searchForEntry(rootDse));
  }

  static boolean answers(LDAPConnection connection, Deadline deadline) {
    try {
      return connection.isConnected()
          && connection.search(rootDse(deadline, SearchRequest.NO_ATTRIBUTES)).getEntryCount() == 1;
    } catch (LDAPException dead) {
      return false;
    }
  }

  private static SearchRequest rootDse(Deadline deadline, String... attributes) {
    SearchRequest request =
        new SearchRequest(
            "", SearchScope.BASE, Filter.createPresenceFilter("objectClass"), attributes);
    request.setResponseTimeoutMillis(left(deadline));
    return request;
  }

  private static int left(Deadline deadline) {
    return Math.max(1, deadline.millisLeft());
  }
}
