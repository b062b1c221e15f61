package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultReference;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.testkit.force.Force;

/** Servers that answer half: each half is named, and none is taken for the whole. */
@SuppressWarnings("NullAway.Init")
class TroubledLdapTest {
  @TempDir Path folder;
  private InMemoryDirectoryServer server;

  @AfterEach
  void stopServer() {
    server.shutDown(true);
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of(ResultCode.SIZE_LIMIT_EXCEEDED, "size-limit"),
        Arguments.of(ResultCode.ADMIN_LIMIT_EXCEEDED, "size-limit"),
        Arguments.of(ResultCode.TIME_LIMIT_EXCEEDED, "time-limit"),
        Arguments.of(ResultCode.REFERRAL, "referral"),
        Arguments.of(ResultCode.BUSY, "directory-error"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aLaterPageWithAnErrorMakesThePassIncomplete(ResultCode code, String expected)
      throws LDAPException {
    LdapDirectorySource source = source(new SecondPageAnswers(new LDAPResult(-1, code)));

    assertIncomplete(source, expected);
  }

  @Test
  void aPageWithoutItsCookieMakesThePassIncomplete() throws LDAPException {
    LdapDirectorySource source =
        source(new SecondPageAnswers(new LDAPResult(-1, ResultCode.SUCCESS)));

    assertIncomplete(source, "no-done-cookie");
  }

  @Test
  void aReferenceToAnotherServerMakesThePassIncomplete() throws LDAPException {
    LdapDirectorySource source = source(new Refers());

    assertIncomplete(source, "referral");
    assertThat(source.readOne(ForceDirectory.FORCE.accident().key().id()))
        .isInstanceOfSatisfying(
            Sighting.Unclear.class,
            unclear -> assertThat(unclear.trouble().code()).isEqualTo("referral"));
  }

  @Test
  void anEntryWithoutImmutableIdMakesThePassIncomplete() throws LDAPException {
    LdapDirectorySource source = source(new HidesOneId());

    assertIncomplete(source, "no-immutable-id");
  }

  @Test
  void aDirectoryErrorWhenAskedByIdIsNoAbsence() throws LDAPException {
    LdapDirectorySource source = source(new InMemoryOperationInterceptor() {});
    server.shutDown(true);

    assertThat(source.readOne(ForceDirectory.FORCE.accident().key().id()))
        .isInstanceOfSatisfying(
            Sighting.Unclear.class,
            unclear -> assertThat(unclear.trouble().code()).isEqualTo("unreachable"));
  }

  private static void assertIncomplete(LdapDirectorySource source, String code) {
    assertThat(source.readAll(page -> true))
        .isInstanceOfSatisfying(
            SourceEnd.Incomplete.class,
            incomplete -> assertThat(incomplete.trouble().code()).isEqualTo(code));
  }

  private LdapDirectorySource source(InMemoryOperationInterceptor interceptor)
      throws LDAPException {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(Force.BASE_DN);
    config.addAdditionalBindCredentials("cn=reader,ou=services," + Force.BASE_DN, "secret");
    config.setSchema(null);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig(
            "plain", InetAddress.getLoopbackAddress(), 0, null));
    config.addInMemoryOperationInterceptor(interceptor);
    server = new InMemoryDirectoryServer(config);
    for (Entry entry : ForceDirectory.FORCE.entries()) {
      entry.removeAttribute("entryUUID");
      server.add(entry);
    }
    server.startListening();
    ForceDirectory force = new ForceDirectory(ForceDirectory.FORCE, folder).withPassword("secret");
    return ForceDirectory.source(force.plain("ldap://127.0.0.1:" + server.getListenPort()));
  }

  private static final class SecondPageAnswers extends InMemoryOperationInterceptor {
    private final LDAPResult answer;
    private final AtomicInteger pages = new AtomicInteger();

    SecondPageAnswers(LDAPResult answer) {
      this.answer = answer;
    }

    @Override
    public void processSearchResult(InMemoryInterceptedSearchResult search) {
      if (search.getRequest().getBaseDN().equals(Force.BASE_DN) && pages.incrementAndGet() == 2) {
        search.setResult(answer);
      }
    }
  }

  private static final class Refers extends InMemoryOperationInterceptor {
    @Override
    public void processSearchResult(InMemoryInterceptedSearchResult search) {
      if (search.getRequest().getBaseDN().equals(Force.BASE_DN)) {
        try {
          search.sendSearchReference(
              new SearchResultReference(new String[] {"ldap://elsewhere.example/"}, null));
        } catch (LDAPException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
  }

  private static final class HidesOneId extends InMemoryOperationInterceptor {
    @Override
    public void processSearchEntry(InMemoryInterceptedSearchEntry search) {
      SearchResultEntry entry = search.getSearchEntry();
      if (entry.getDN().equals(ForceDirectory.FORCE.members().get(150).dn())) {
        Entry without = entry.duplicate();
        without.removeAttribute("entryUUID");
        search.setSearchEntry(without);
      }
    }
  }
}
