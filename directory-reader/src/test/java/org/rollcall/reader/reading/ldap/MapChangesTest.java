package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.force.Force;

/** Groups in the directory: what they mean to their members, and whom a change of one concerns. */
@SuppressWarnings("NullAway.Init")
class MapChangesTest {
  private static final String AUDITOR = "cn=auditor,ou=partners," + Force.BASE_DN;
  private static final String SERGEANT = "cn=sergeant,ou=people," + Force.BASE_DN;
  private static final String FRAUD = "cn=Fraud Desk,ou=groups," + Force.BASE_DN;
  private static final String CID = "cn=CID,ou=groups," + Force.BASE_DN;
  private static final String STAFF = "cn=All Staff,ou=groups," + Force.BASE_DN;

  @TempDir Path folder;
  private EmbeddedDirectory server;
  private LdapReading reading;
  private LDAPConnection connection;

  @BeforeEach
  void startServer() throws Exception {
    List<Entry> entries = new ArrayList<>(ForceDirectory.FORCE.entries());
    entries.add(person(AUDITOR, "auditor@outside.example"));
    entries.add(person(SERGEANT, "sergeant@" + Force.OWN_DOMAIN));
    entries.add(group(FRAUD, AUDITOR));
    entries.add(group(CID, FRAUD, SERGEANT));
    entries.add(group(STAFF, CID));
    server = EmbeddedDirectory.start(Force.BASE_DN, entries);
    server.writePasswordsTo(folder);
    ForceDirectory force = new ForceDirectory(ForceDirectory.FORCE, folder);
    reading = LdapDirectorySource.reading(force.plain(server.url()), ForceDirectory.lists());
    connection = reading.connections().open();
    readAll();
  }

  @AfterEach
  void stopServer() {
    connection.close();
    server.close();
  }

  @Test
  void aPassTellsDirectGroupsByNameAndTheOthersByNumber() throws Exception {
    Map<String, DirectoryEntry> all = readAll();

    assertThat(entry(all, AUDITOR).groups()).containsExactly(FRAUD);
    assertThat(entry(all, AUDITOR).nestedGroups()).isEqualTo(2);
    assertThat(entry(all, SERGEANT).groups()).containsExactly(CID);
    assertThat(entry(all, SERGEANT).nestedGroups()).isEqualTo(1);
    assertThat(entry(all, FRAUD).groups()).containsExactly(CID);
    assertThat(entry(all, STAFF).groups()).isEmpty();
  }

  @Test
  void groupsThatContainEachOtherEndSomewhere() throws Exception {
    change(FRAUD, ModificationType.ADD, STAFF);

    Map<String, DirectoryEntry> all = readAll();

    assertThat(entry(all, AUDITOR).nestedGroups()).isEqualTo(2);
    assertThat(entry(all, STAFF).groups()).containsExactly(FRAUD);
    assertThat(entry(all, STAFF).nestedGroups()).isEqualTo(1);
  }

  @Test
  void whoJoinsAGroupComesAlongWithItsChangeAndNobodyElseDoes() throws Exception {
    change(FRAUD, ModificationType.ADD, SERGEANT);

    Map<String, DirectoryEntry> told = told(List.of(FRAUD), List.of());

    assertThat(told).containsOnlyKeys(FRAUD, SERGEANT);
    assertThat(entry(told, SERGEANT).groups()).containsExactly(CID, FRAUD);
    assertThat(entry(told, SERGEANT).nestedGroups()).isEqualTo(1);
  }

  @Test
  void whoLeavesAGroupIsTold() throws Exception {
    change(FRAUD, ModificationType.DELETE, AUDITOR);

    Map<String, DirectoryEntry> told = told(List.of(FRAUD), List.of());

    assertThat(told).containsOnlyKeys(FRAUD, AUDITOR);
    assertThat(entry(told, AUDITOR).groups()).isEmpty();
    assertThat(entry(told, AUDITOR).nestedGroups()).isZero();
  }

  @Test
  void aGroupThatLeavesAGroupTakesItsMembersOutToo() throws Exception {
    change(CID, ModificationType.DELETE, FRAUD);

    Map<String, DirectoryEntry> told = told(List.of(CID), List.of());

    assertThat(told).containsOnlyKeys(CID, FRAUD, AUDITOR);
    assertThat(entry(told, AUDITOR).nestedGroups()).isZero();
  }

  @Test
  void aDeletedGroupIsNobodysGroup() throws Exception {
    String id = ImmutableId.of(read(FRAUD)).orElseThrow();
    server.ldap().delete(FRAUD);

    Map<String, DirectoryEntry> told = told(List.of(), List.of(id));

    assertThat(told).containsOnlyKeys(AUDITOR);
    assertThat(entry(told, AUDITOR).groups()).isEmpty();
  }

  @Test
  void aRenamedGroupHasItsMembersToldUnderTheNewName() throws Exception {
    server.ldap().modifyDN(FRAUD, "cn=Economic Crime", true);
    String renamed = "cn=Economic Crime,ou=groups," + Force.BASE_DN;

    Map<String, DirectoryEntry> told = told(List.of(renamed), List.of());

    assertThat(entry(told, AUDITOR).groups()).containsExactly(renamed);
  }

  @Test
  void aPageThatNobodyTookIsToldAgain() throws Exception {
    change(FRAUD, ModificationType.ADD, SERGEANT);
    GroupsFollowed groups = reading.surroundings().groups();
    groups.begin();
    page(reading, connection, List.of(FRAUD));

    assertThat(told(List.of(FRAUD), List.of())).containsKey(SERGEANT);
    assertThat(told(List.of(FRAUD), List.of())).containsOnlyKeys(FRAUD);
  }

  @Test
  void aReaderThatHasJustStartedTellsEveryoneInTheChangedGroup() throws Exception {
    change(CID, ModificationType.ADD, "cn=constable,ou=people," + Force.BASE_DN);
    ForceDirectory force = new ForceDirectory(ForceDirectory.FORCE, folder);
    reading = LdapDirectorySource.reading(force.plain(server.url()), ForceDirectory.lists());

    assertThat(told(List.of(CID), List.of())).containsOnlyKeys(CID, SERGEANT, FRAUD, AUDITOR);

    reading.surroundings().groups().caughtUp();
    assertThat(told(List.of(CID), List.of())).containsOnlyKeys(CID);
  }

  private static DirectoryEntry entry(Map<String, DirectoryEntry> entries, String key) {
    return Objects.requireNonNull(entries.get(key), "it is not among them");
  }

  /** As a source does when a page is wanted. */
  private Map<String, DirectoryEntry> told(List<String> changed, List<String> gone)
      throws Exception {
    GroupsFollowed groups = reading.surroundings().groups();
    groups.begin();
    List<Entry> entries = new ArrayList<>();
    for (String dn : changed) {
      entries.add(read(dn));
    }
    ChangePage page =
        new MapChanges(reading).page(connection, entries, gone, new Cursor("anything"));
    groups.taken(page.after());
    return byDn(page.present());
  }

  static ChangePage page(LdapReading reading, LDAPConnection connection, List<String> dns)
      throws LDAPException, NotOpened {
    List<Entry> entries = new ArrayList<>();
    for (String dn : dns) {
      entries.add(connection.getEntry(dn, reading.mapping().attributes()));
    }
    return new MapChanges(reading).page(connection, entries, List.of(), new Cursor("anything"));
  }

  private Map<String, DirectoryEntry> readAll() {
    List<DirectoryEntry> all = new ArrayList<>();
    new OnlyFullPasses(reading, "this is a test").readAll(all::addAll);
    reading.surroundings().groups().passed(null);
    return byDn(all);
  }

  private Entry read(String dn) throws LDAPException {
    return connection.getEntry(dn, reading.mapping().attributes());
  }

  private void change(String group, ModificationType type, String member) throws LDAPException {
    server.ldap().modify(group, new Modification(type, "member", member));
  }

  private static Map<String, DirectoryEntry> byDn(List<DirectoryEntry> entries) {
    Map<String, DirectoryEntry> byDn = new HashMap<>();
    entries.forEach(entry -> byDn.put(entry.dn(), entry));
    return byDn;
  }

  private static Entry person(String dn, String mail) {
    Entry person = new Entry(dn);
    person.addAttribute("objectClass", "top", "person", "rollcallAddressBookEntry");
    person.addAttribute("sn", "Somebody");
    person.addAttribute("mail", mail);
    return person;
  }

  private static Entry group(String dn, String... members) {
    Entry group = new Entry(dn);
    group.addAttribute("objectClass", "top", "groupOfNames");
    group.addAttribute("member", members);
    return group;
  }
}
