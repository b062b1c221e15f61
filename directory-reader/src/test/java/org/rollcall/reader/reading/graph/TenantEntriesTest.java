package org.rollcall.reader.reading.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.testkit.graph.GraphSimulator;

/** What objects of a tenant say, in our words. */
@SuppressWarnings("NullAway.Init")
class TenantEntriesTest {
  @TempDir Path folder;
  private TenantAtHand tenant;
  private GraphSimulator graph;

  @BeforeEach
  void startTenant() {
    tenant = new TenantAtHand(folder);
    graph = tenant.graph();
  }

  @AfterEach
  void stopTenant() {
    tenant.close();
  }

  @Test
  void aContactTellsAllItsAddressesWithTheirRoles() {
    String id =
        graph
            .contacts()
            .add(
                Map.of(
                    "displayName", "Aaron ABBOTT",
                    "givenName", "Aaron",
                    "surname", "ABBOTT",
                    "mail", "aaron.abbott@example.net",
                    "proxyAddresses",
                        List.of(
                            "x500:/o=First/cn=abbott",
                            "smtp:abbott@old.example.net",
                            "SMTP:aaron.abbott@example.net"),
                    "jobTitle", "Volunteer",
                    "companyName", "Community scheme",
                    "onPremisesSyncEnabled", true));

    DirectoryEntry entry = only();

    assertThat(entry.key()).isEqualTo(new EntryKey(TenantAtHand.DIRECTORY, id));
    assertThat(entry.dn()).isEqualTo("contacts/" + id);
    assertThat(entry.objectClasses()).containsExactly("orgContact");
    assertThat(entry.kindHints()).containsExactly("mail-contact", "synced");
    assertThat(entry.addresses())
        .containsExactly(
            new ObservedAddress("aaron.abbott@example.net", AddressRole.PRIMARY),
            new ObservedAddress("abbott@old.example.net", AddressRole.PROXY));
    assertThat(entry.work().title()).isEqualTo("Volunteer");
    assertThat(entry.work().company()).isEqualTo("Community scheme");
    assertThat(entry.listings())
        .containsExactly(new Listing(TenantAtHand.EVERYBODY, "Aaron ABBOTT"));
    assertThat(entry.hidden()).isFalse();
  }

  @Test
  void aGuestsPrincipalNameIsNoAddress() {
    graph.users().addGuest("Gwen Guest", "gwen@partner.example");

    DirectoryEntry guest = only();

    assertThat(guest.kindHints()).containsExactly("guest", "invited", "external-identity");
    assertThat(guest.addresses())
        .extracting(ObservedAddress::value)
        .allMatch(address -> address.equals("gwen@partner.example"));
    assertThat(guest.addresses())
        .contains(new ObservedAddress("gwen@partner.example", AddressRole.OTHER));
    assertThat(guest.listings())
        .extracting(Listing::list)
        .containsExactly(TenantAtHand.EVERYBODY, TenantAtHand.GUESTS);
  }

  @Test
  void aMemberIsNotAmongTheGuests() {
    graph.users().addMember("Cadi Wyn", "cadi@heddlu-gorllewin.example");

    DirectoryEntry member = only();

    assertThat(member.kindHints()).containsExactly("member");
    assertThat(member.listings()).extracting(Listing::list).containsExactly(TenantAtHand.EVERYBODY);
  }

  @Test
  void groupsThatTakeNoMailAreNoEntries() {
    graph.groups().addSecurity("Door locks");
    graph.groups().add("Custody", "custody@heddlu-gorllewin.example");

    assertThat(only().kindHints()).containsExactly("distribution-list");
  }

  @Test
  void onlyAMicrosoft365GroupCanSayThatItIsHidden() {
    String team = graph.groups().addUnified("Team", "team@heddlu-gorllewin.example");
    graph.groups().hide(team);

    DirectoryEntry entry = only();

    assertThat(entry.kindHints()).containsExactly("m365-group");
    assertThat(entry.hidden()).isTrue();
    assertThat(entry.listings()).isEmpty();
  }

  private DirectoryEntry only() {
    List<DirectoryEntry> all = new ArrayList<>();
    TenantAtHand.readAll(tenant.source(), all);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
