package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.contracts.Listing;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;
import org.rollcall.settings.LdapDirectory.Seat;
import org.rollcall.settings.LdapDirectory.View;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;
import org.rollcall.testkit.openldap.OpenLdapWith;

/**
 * Lists as people see them, on a real OpenLDAP whose access rules hide entries from the ordinary
 * user. By our own rule nothing hides them: the lists here look at another attribute.
 */
@SuppressWarnings("NullAway.Init")
class SeatTest {
  private static final String PEOPLE = "ou=people," + Force.BASE_DN;
  private static final String HIDING = "msExchHideFromAddressLists";
  private static final String CAR = "carLicense"; // nobody's hides them

  @TempDir static Path folder;
  private static @Nullable OpenLdap installed;
  private static OpenLdap server;
  private static ForceDirectory force;

  @BeforeAll
  static void startServer() throws IOException {
    installed =
        OpenLdap.startIfInstalled(
                ForceDirectory.FORCE.entries(), Force.BASE_DN, OpenLdapWith.CONTENT_SYNC)
            .orElse(null);
    assumeTrue(installed != null, "slapd is not installed: apt-get install slapd");
    if (installed != null) {
      server = installed;
      server.writePasswordsTo(folder);
    }
    force = new ForceDirectory(ForceDirectory.FORCE, folder);
  }

  @AfterAll
  static void stopServer() {
    if (installed != null) {
      installed.close();
    }
  }

  @Test
  void whomTheOrdinaryUserCannotSeeIsInNoListThoughTheReaderSeesThem() {
    Map<String, DirectoryEntry> byRule = all(source(force.plain(server.url())));
    LdapDirectorySource seated = source(seated(officer(), List.of()));

    Map<String, DirectoryEntry> seen = all(seated);

    String hidden = force.hiddenId();
    assertThat(entry(byRule, hidden).listings()).isNotEmpty();
    assertThat(entry(seen, hidden).listings()).isEmpty();
    assertThat(seen).hasSameSizeAs(byRule);
    assertThat(seated.readOne(hidden)).isEqualTo(new Sighting.Seen(entry(seen, hidden)));
    assertThat(seated.status().facts()).containsEntry("lists", "as seen by the seat");
  }

  @Test
  void whereTheRuleIsRightTheSeatSeesTheSameInTheSameOrder() {
    LdapDirectory plain = force.plain(server.url());
    Map<String, DirectoryEntry> byRule = all(ForceDirectory.source(plain));
    Map<String, DirectoryEntry> seen = all(ForceDirectory.source(seated(officer(), List.of())));

    assertThat(seen).isEqualTo(byRule);
    assertThat(seen.values()).anyMatch(entry -> !entry.listings().isEmpty());
  }

  @Test
  void aHidingAttributeThatTheServerDoesNotKnowHidesNobody() {
    AddressList list = ForceDirectory.lists().getFirst();
    AddressList unknown =
        new AddressList(
            list.name(),
            null,
            list.scope(),
            list.baseDn(),
            list.filter(),
            new AddressList.HiddenWhen("attributeOfAnotherSchema", "TRUE"),
            list.sortBy());

    Map<String, DirectoryEntry> seen =
        all(LdapDirectorySource.of(seated(officer(), List.of()), List.of(unknown)));

    assertThat(seen.values()).anyMatch(SeatTest::inGlobalList);
  }

  @Test
  void aViewByAnAttributeThatTheServerDoesNotKnowIsNoEmptyList() {
    View view = new View(Force.GLOBAL_ADDRESS_LIST, PEOPLE, "(!(attributeOfAnotherSchema=TRUE))");

    assertNotRead(seated(officer(), List.of(view)), "seat-blind");
  }

  @Test
  void theViewOfMailClientsDecidesNotTheRule() {
    View view = new View(Force.GLOBAL_ADDRESS_LIST, PEOPLE, "(&(mail=*)(employeeNumber=*))");

    Map<String, DirectoryEntry> seen = all(source(seated(officer(), List.of(view))));

    assertThat(seen.values())
        .filteredOn(SeatTest::inGlobalList)
        .isNotEmpty()
        .allMatch(entry -> entry.work().employeeNumber() != null);
  }

  @Test
  void whoBecomesVisibleAndIsHiddenAgainIsToldBothTimesThoughNoRuleSaysSo() throws Exception {
    String hidden = force.hiddenId();
    try (LdapDirectorySource seated = source(seated(officer(), List.of()))) {
      Cursor position = positionAfterReading(seated);
      String dn = seen(seated, hidden).dn();
      try {
        setHidden(dn, "FALSE");

        assertThat(told(seated, position, hidden).listings())
            .extracting(Listing::list)
            .contains(Force.GLOBAL_ADDRESS_LIST);
      } finally {
        setHidden(dn, "TRUE");
      }
      await().untilAsserted(() -> assertThat(told(seated, position, hidden).listings()).isEmpty());
    }
  }

  /** What is told of an entry, last. */
  private static DirectoryEntry told(LdapDirectorySource source, Cursor since, String id) {
    List<DirectoryEntry> told = new ArrayList<>();
    await()
        .until(
            () -> {
              source.changes(
                  since,
                  page -> {
                    told.addAll(page.present());
                    return true;
                  });
              return told.stream().anyMatch(entry -> entry.key().id().equals(id));
            });
    return told.stream().filter(entry -> entry.key().id().equals(id)).toList().getLast();
  }

  private static Cursor positionAfterReading(LdapDirectorySource source) {
    if (source.readAll(page -> true) instanceof SourceEnd.Complete complete) {
      return complete.after().orElseThrow();
    }
    throw new AssertionError("the pass is not complete");
  }

  @Test
  void aSeatThatCannotSignInMakesNoListEmpty() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.password"), "not it");

    assertNotRead(
        seated(new Account(server.officer().dn(), wrong), List.of()), "seat-wrong-password");
  }

  @Test
  void aSeatThatSeesNobodyMakesNoListEmpty() throws Exception {
    String dn = "cn=blind,ou=services," + Force.BASE_DN;
    Path password = Files.writeString(folder.resolve("blind.password"), "cannot see");
    server
        .administrator()
        .add(
            "dn: " + dn,
            "objectClass: organizationalRole",
            "objectClass: simpleSecurityObject",
            "cn: blind",
            "userPassword: cannot see");
    try {
      LdapDirectory blind = seated(new Account(dn, password), List.of());

      assertNotRead(blind, "seat-blind");
      assertThat(ForceDirectory.source(blind).readOne(force.hiddenId()))
          .isInstanceOfSatisfying(
              Sighting.Unclear.class,
              unclear -> assertThat(unclear.trouble().code()).isEqualTo("seat-blind"));
    } finally {
      server.administrator().delete(dn);
    }
  }

  @Test
  void aListToWhichNobodyBelongsIsBelieved() {
    AddressList nobody =
        new AddressList(
            "Nobody",
            null,
            AddressList.Scope.INTERNAL,
            "ou=not there," + Force.BASE_DN,
            "(mail=*)",
            new AddressList.HiddenWhen(HIDING, "TRUE"),
            "displayName");
    LdapDirectory settings = seated(officer(), List.of());

    assertThat(all(LdapDirectorySource.of(settings, List.of(nobody))))
        .hasSize(force.expectedEntries());
  }

  private static boolean inGlobalList(DirectoryEntry entry) {
    return entry.listings().stream()
        .anyMatch(listing -> listing.list().equals(Force.GLOBAL_ADDRESS_LIST));
  }

  private static DirectoryEntry entry(Map<String, DirectoryEntry> entries, String key) {
    return Objects.requireNonNull(entries.get(key), "it is not among them");
  }

  private static void setHidden(String dn, String hidden) throws Exception {
    server.administrator().modify(dn, new Modification(ModificationType.REPLACE, HIDING, hidden));
  }

  private static Account officer() {
    return new Account(server.officer().dn(), folder.resolve("officer.password"));
  }

  private static void assertNotRead(LdapDirectory settings, String code) {
    assertThat(ForceDirectory.source(settings).readAll(page -> true))
        .isInstanceOfSatisfying(
            SourceEnd.NotRead.class, end -> assertThat(end.trouble().code()).isEqualTo(code));
  }

  private static DirectoryEntry seen(LdapDirectorySource source, String id) {
    if (source.readOne(id) instanceof Sighting.Seen seen) {
      return seen.entry();
    }
    throw new AssertionError("the entry is not there");
  }

  private static Map<String, DirectoryEntry> all(LdapDirectorySource source) {
    Map<String, DirectoryEntry> all = new HashMap<>();
    SourceEnd end =
        source.readAll(
            page -> {
              page.forEach(entry -> all.put(entry.key().id(), entry));
              return true;
            });
    assertThat(end).isInstanceOf(SourceEnd.Complete.class);
    return all;
  }

  /** By rule nobody is hidden. */
  private static List<AddressList> lists() {
    List<AddressList> lists = new ArrayList<>();
    for (AddressList list : ForceDirectory.lists()) {
      lists.add(
          new AddressList(
              list.name(),
              null,
              list.scope(),
              list.baseDn(),
              list.filter(),
              new AddressList.HiddenWhen(CAR, "hidden"),
              list.sortBy()));
    }
    return lists;
  }

  private static LdapDirectorySource source(LdapDirectory settings) {
    return LdapDirectorySource.of(settings, lists());
  }

  private static LdapDirectory seated(Account account, List<View> views) {
    LdapDirectory plain = force.plain(server.url());
    return new LdapDirectory(
        plain.name(),
        URI.create(server.url()),
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
        new Seat(account, views),
        null);
  }
}
