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
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.testkit.force.Force;

/** A seat that gets half a list: it is trouble of the seat, and no entry leaves a list by it. */
@SuppressWarnings("NullAway.Init")
class TroubledSeatTest {
  private static final String PEOPLE = "ou=people," + Force.BASE_DN;
  private static final String SERVICES = ",ou=services," + Force.BASE_DN;

  @TempDir Path folder;
  private InMemoryDirectoryServer server;

  @AfterEach
  void stopServer() {
    server.shutDown(true);
  }

  @ParameterizedTest
  @CsvSource({
    "4, seat-size-limit",
    "3, seat-time-limit",
    "10, seat-referral",
    "0, seat-no-done-cookie",
    "51, seat-directory-error"
  })
  void aLaterPageThatGoesWrongIsNoEndOfTheList(int code, String expected) throws Exception {
    assertNotRead(new SecondPageAnswers(ResultCode.valueOf(code)), expected);
  }

  @Test
  void anEntryThatShowsTheSeatNoIdIsNotPassedOver() throws Exception {
    assertNotRead(
        new InMemoryOperationInterceptor() {
          @Override
          public void processSearchEntry(InMemoryInterceptedSearchEntry search) {
            if (search.getRequest().getBaseDN().equals(PEOPLE)) {
              Entry without = search.getSearchEntry().duplicate();
              without.removeAttribute("entryUUID");
              search.setSearchEntry(without);
            }
          }
        },
        "seat-no-immutable-id");
  }

  private void assertNotRead(InMemoryOperationInterceptor interceptor, String code)
      throws Exception {
    start(interceptor);
    int[] taken = {0};

    SourceEnd end =
        ForceDirectory.source(seated())
            .readAll(
                page -> {
                  taken[0] += page.size();
                  return true;
                });

    assertThat(end)
        .isInstanceOfSatisfying(
            SourceEnd.NotRead.class,
            notRead -> assertThat(notRead.trouble().code()).isEqualTo(code));
    assertThat(taken[0]).isZero();
  }

  private void start(InMemoryOperationInterceptor interceptor) throws LDAPException {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(Force.BASE_DN);
    config.addAdditionalBindCredentials("cn=reader" + SERVICES, "secret");
    config.addAdditionalBindCredentials("cn=officer" + SERVICES, "ordinary");
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
  }

  private LdapDirectory seated() throws Exception {
    Path password = Files.writeString(folder.resolve("officer.password"), "ordinary");
    LdapDirectory plain =
        new ForceDirectory(ForceDirectory.FORCE, folder)
            .withPassword("secret")
            .plain("ldap://127.0.0.1:" + server.getListenPort());
    return new LdapDirectory(
        plain.name(),
        plain.url(),
        plain.security(),
        null,
        plain.baseDn(),
        plain.filter(),
        plain.pageSize(),
        plain.timeout(),
        null,
        plain.tracking(),
        null,
        null,
        plain.vanishing(),
        plain.reader(),
        new LdapDirectory.Seat(
            new LdapDirectory.Account("cn=officer" + SERVICES, password), List.of()),
        null);
  }

  /** Only the seat searches below the lists' bases. */
  private static final class SecondPageAnswers extends InMemoryOperationInterceptor {
    private final ResultCode code;
    private final AtomicInteger pages = new AtomicInteger();

    SecondPageAnswers(ResultCode code) {
      this.code = code;
    }

    @Override
    public void processSearchResult(InMemoryInterceptedSearchResult search) {
      if (search.getRequest().getBaseDN().equals(PEOPLE) && pages.incrementAndGet() == 2) {
        search.setResult(new LDAPResult(-1, code));
      }
    }
  }
}
