package org.rollcall.testkit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;

class EmbeddedDirectoryTest {
  private static final Force FORCE = Force.usual();
  private static EmbeddedDirectory directory;

  @BeforeAll
  static void start() {
    directory = EmbeddedDirectory.of(FORCE);
  }

  @AfterAll
  static void stop() {
    directory.close();
  }

  @Test
  void theReaderFindsTheAccidentUnderItsKey() throws LDAPException {
    Member accident = FORCE.accident();
    try (LDAPConnection reader = signedIn(directory.reader())) {
      SearchResult found =
          reader.search(
              Force.BASE_DN, SearchScope.SUB, "(mail=" + accident.mail() + ")", "entryUUID");

      assertThat(found.getSearchEntries())
          .singleElement()
          .satisfies(
              entry ->
                  assertThat(entry.getAttributeValue("entryUUID")).isEqualTo(accident.key().id()));
    }
  }

  @Test
  void nobodyReadsWithoutSigningIn() throws LDAPException {
    try (LDAPConnection anonymous = new LDAPConnection("127.0.0.1", directory.port())) {
      assertThatThrownBy(() -> anonymous.search(Force.BASE_DN, SearchScope.BASE, "(objectClass=*)"))
          .isInstanceOf(LDAPException.class);
    }
  }

  @Test
  void aWrongPasswordIsRefused() throws LDAPException {
    try (LDAPConnection stranger = new LDAPConnection("127.0.0.1", directory.port())) {
      assertThatThrownBy(() -> stranger.bind(directory.writer().dn(), "wrong"))
          .isInstanceOfSatisfying(
              LDAPException.class,
              refused ->
                  assertThat(refused.getResultCode()).isEqualTo(ResultCode.INVALID_CREDENTIALS));
    }
  }

  @Test
  void onlyTheWriterChangesAnEntryAndTheSchemaLetsItHide() throws LDAPException {
    String dn = FORCE.misplacedMembers().get(1).dn();
    assertThat(hide(directory.reader(), dn)).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
    assertThat(hide(directory.officer(), dn)).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);

    assertThat(hide(directory.writer(), dn)).isEqualTo(ResultCode.SUCCESS);

    Entry now = directory.ldap().getEntry(dn);
    assertThat(now.getAttributeValue("msExchHideFromAddressLists")).isEqualTo("TRUE");
    assertThat(hide(directory.writer(), dn)).isEqualTo(ResultCode.ATTRIBUTE_OR_VALUE_EXISTS);
  }

  @Test
  void aFailedBindEndsTheRightsOfTheOneBefore() throws LDAPException {
    try (LDAPConnection connection = signedIn(directory.writer())) {
      assertThatThrownBy(() -> connection.bind(directory.reader().dn(), "wrong"))
          .isInstanceOf(LDAPException.class);
      assertThatThrownBy(() -> connection.modify(FORCE.accident().dn(), hiding()))
          .isInstanceOf(LDAPException.class);
    }
  }

  @Test
  void theWriterNeitherDeletesNorAdds() throws LDAPException {
    try (LDAPConnection writer = signedIn(directory.writer())) {
      assertThatThrownBy(() -> writer.delete(FORCE.accident().dn()))
          .isInstanceOf(LDAPException.class);
      assertThatThrownBy(
              () ->
                  writer.add(
                      "ou=new," + Force.BASE_DN,
                      new Attribute("objectClass", "organizationalUnit")))
          .isInstanceOf(LDAPException.class);
    }
  }

  @Test
  void aValueOfTheWrongSyntaxIsRefused() throws LDAPException {
    try (LDAPConnection writer = signedIn(directory.writer())) {
      assertThatThrownBy(
              () ->
                  writer.modify(
                      FORCE.accident().dn(),
                      new Modification(
                          ModificationType.ADD, "msExchHideFromAddressLists", "perhaps")))
          .isInstanceOf(LDAPException.class);
    }
  }

  @Test
  void tlsShowsTheRightNameOrTheWrongOne(@TempDir Path folder) throws Exception {
    Certificates right = Certificates.forLocalhost(folder);
    Certificates wrong = Certificates.forAnotherName(folder);
    try (EmbeddedDirectory good = EmbeddedDirectory.of(FORCE, right);
        EmbeddedDirectory bad = EmbeddedDirectory.of(FORCE, wrong)) {
      try (LDAPConnection connection = overTls(good, right)) {
        connection.bind(good.reader().dn(), good.reader().password());
        assertThat(connection.isConnected()).isTrue();
      }
      assertThatThrownBy(() -> overTls(bad, wrong)).isInstanceOf(LDAPException.class);
      assertThatThrownBy(() -> overTls(good, wrong)).isInstanceOf(LDAPException.class);
    }
  }

  @Test
  void thePasswordsAreInTheFilesThatTheConfigurationNames(@TempDir Path folder) throws Exception {
    directory.writePasswordsTo(folder);

    assertThat(Files.readString(folder.resolve("reader.password")).strip())
        .isEqualTo(directory.reader().password());
    assertThat(directory.reader()).hasToString("Account[" + directory.reader().dn() + "]");
  }

  private static ResultCode hide(Account account, String dn) throws LDAPException {
    try (LDAPConnection connection = signedIn(account)) {
      return connection.modify(dn, hiding()).getResultCode();
    } catch (LDAPException refused) {
      return refused.getResultCode();
    }
  }

  private static Modification hiding() {
    return new Modification(ModificationType.ADD, "msExchHideFromAddressLists", "TRUE");
  }

  private static LDAPConnection signedIn(Account account) throws LDAPException {
    return new LDAPConnection("127.0.0.1", directory.port(), account.dn(), account.password());
  }

  private static LDAPConnection overTls(EmbeddedDirectory server, Certificates trusted)
      throws Exception {
    SSLSocketFactory sockets =
        new SSLUtil(new PEMFileTrustManager(trusted.certificate().toFile()))
            .createSSLSocketFactory();
    LDAPConnection connection = new LDAPConnection(sockets);
    connection.getConnectionOptions().setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    URI url = URI.create(server.ldapsUrl());
    connection.connect(url.getHost(), url.getPort());
    return connection;
  }
}
