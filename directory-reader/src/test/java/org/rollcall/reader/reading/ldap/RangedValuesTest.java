package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.testkit.force.Force;

/** Values that Active Directory shows in ranges, whether anybody asks for ranges or not. */
@SuppressWarnings("NullAway.Init")
class RangedValuesTest {
  @TempDir Path folder;
  private final List<InMemoryDirectoryServer> servers = new ArrayList<>();

  @AfterEach
  void stopServers() {
    servers.forEach(server -> server.shutDown(true));
  }

  @Test
  void aServerThatCutsValuesShowsTheSameEntries() throws LDAPException {
    Ranges cutting = new Ranges(2);

    List<DirectoryEntry> cut = everyone(source(cutting));
    List<DirectoryEntry> whole = everyone(source(new InMemoryOperationInterceptor() {}));

    assertThat(cutting.cuts).isGreaterThan(10);
    assertThat(said(cut)).containsExactlyElementsOf(said(whole));
    assertThat(cut).anyMatch(entry -> !entry.groups().isEmpty());
  }

  @Test
  void anEntryReadByIdIsWholeToo() throws LDAPException {
    LdapDirectorySource cutting = source(new Ranges(1));
    DirectoryEntry someone =
        everyone(cutting).stream()
            .filter(entry -> entry.addresses().size() > 3)
            .findFirst()
            .orElseThrow();

    assertThat(cutting.readOne(someone.key().id())).isEqualTo(new Sighting.Seen(someone));
  }

  @Test
  void someValuesAreNeverTakenForAll() throws LDAPException {
    LdapDirectorySource source = source(new Ranges(2).withoutTheRest());

    assertThat(source.readAll(page -> true))
        .isNotInstanceOf(SourceEnd.Complete.class)
        .isNotInstanceOf(SourceEnd.Stopped.class);
  }

  /** All that values can be cut of; ids are each server's own. */
  private static List<List<?>> said(List<DirectoryEntry> entries) {
    return entries.stream()
        .<List<?>>map(entry -> List.of(entry.dn(), entry.addresses(), entry.groups()))
        .toList();
  }

  private static List<DirectoryEntry> everyone(LdapDirectorySource source) {
    List<DirectoryEntry> all = new ArrayList<>();
    assertThat(source.readAll(all::addAll)).isInstanceOf(SourceEnd.Complete.class);
    return all;
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
    InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
    servers.add(server);
    for (Entry entry : ForceDirectory.FORCE.entries()) {
      Entry given = entry.duplicate();
      given.removeAttribute("entryUUID");
      if (entry.hasAttribute("mail")) {
        given.addAttribute("proxyAddresses", "smtp:1@a.test", "smtp:2@a.test", "smtp:3@a.test");
      }
      server.add(given);
    }
    if (interceptor instanceof Ranges ranges) {
      ranges.server = server;
    }
    server.startListening();
    ForceDirectory force = new ForceDirectory(ForceDirectory.FORCE, folder).withPassword("secret");
    return ForceDirectory.source(force.plain("ldap://127.0.0.1:" + server.getListenPort()));
  }

  /** Shows at most so many values of an attribute at a time, as MaxValRange does. */
  private static final class Ranges extends InMemoryOperationInterceptor {
    private static final Pattern ASKED = Pattern.compile("(.+);range=([0-9]+)-\\*");
    private static final List<String> CUT = List.of("member", "proxyAddresses");

    private final int most;
    private boolean rest = true;
    private InMemoryDirectoryServer server;
    private int cuts;

    Ranges(int most) {
      this.most = most;
    }

    Ranges withoutTheRest() {
      rest = false;
      return this;
    }

    @Override
    public void processSearchEntry(InMemoryInterceptedSearchEntry search) {
      if (search.getSearchEntry().getDN().isEmpty()) {
        return;
      }
      try {
        Entry shown = search.getSearchEntry().duplicate();
        for (String attribute : CUT) {
          String[] values = shown.getAttributeValues(attribute);
          if (values != null && values.length > most) {
            shown.removeAttribute(attribute);
            shown.addAttribute(range(attribute, values, 0));
          }
        }
        for (String asked : search.getRequest().getAttributeList()) {
          Matcher range = ASKED.matcher(asked);
          if (range.matches() && rest) {
            Entry whole = server.getEntry(shown.getDN());
            shown.addAttribute(
                range(
                    range.group(1),
                    whole.getAttributeValues(range.group(1)),
                    Integer.parseInt(range.group(2))));
          }
        }
        search.setSearchEntry(new SearchResultEntry(shown));
      } catch (LDAPException broken) {
        throw new IllegalStateException(broken);
      }
    }

    private Attribute range(String attribute, String[] values, int from) {
      cuts++;
      int to = Math.min(values.length, from + most);
      String end = to == values.length ? "*" : Integer.toString(to - 1);
      return new Attribute(
          attribute + ";range=" + from + "-" + end, Arrays.copyOfRange(values, from, to));
    }
  }
}
