package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory.Source;
import org.rollcall.testkit.samba.SambaAd;

/**
 * What every source promises, and what is Active Directory's own, on a real domain controller
 * (Samba) that holds more entries than it shows in one page.
 */
@SuppressWarnings("NullAway.Init")
class SambaAdSourceTest extends DirectorySourceContract {
  /** More than the MaxPageSize of 1,000. */
  private static final int CONTACTS = 1_050;

  @TempDir static Path folder;
  private static SambaAd server;
  private static SambaHands hands;
  private static SambaSettings settings;
  private static String listed;
  private static String hidden;

  @BeforeAll
  static void startServer() throws IOException {
    assumeTrue(SambaAd.whyNot().isEmpty(), () -> SambaAd.whyNot().orElseThrow());
    server = SambaAd.startIfInstalled().orElseThrow();
    server.writePasswordsTo(folder);
    hands = new SambaHands(server.administrator()).makeUnits();
    settings = SambaSettings.of(server, folder).inPagesOf(500);
    hands.delete(hands.add("Eirian Gone"));
    listed = hands.add("Megan Listed");
    hidden = hands.add("Osian Hidden");
    hands.set(hidden, "msExchHideFromAddressLists", "TRUE");
    for (int contact = 2; contact < CONTACTS; contact++) {
      hands.add("Contact " + contact);
    }
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  protected DirectorySource source() {
    return settings.open();
  }

  @Override
  protected int entries() {
    return CONTACTS;
  }

  @Override
  protected String idOfSomebodyListed() {
    return listed;
  }

  @Override
  protected String idOfSomebodyHidden() {
    return hidden;
  }

  @Test
  void theRootOfTheDomainIsReadToTheEnd() {
    LdapDirectorySource root = settings.readingBelow(SambaAd.BASE_DN).open();
    List<DirectoryEntry> all = new ArrayList<>();

    SourceEnd end = root.readAll(all::addAll);

    assertThat(end).isInstanceOf(SourceEnd.Complete.class);
    assertThat(all).hasSizeGreaterThanOrEqualTo(CONTACTS);
    assertThat(root.readOne(listed)).isInstanceOf(Sighting.Seen.class);
  }

  @Test
  void theStatusSaysWhatTheSchemaLacksAndWhatTheAccountMaySee() {
    LdapDirectorySource reader = settings.open();
    LdapDirectorySource officer = officer().open();
    reader.check();
    reader.readOne(listed);
    officer.readOne(listed);

    assertThat(reader.status().kind()).isEqualTo(SourceStatus.Kind.ACTIVE_DIRECTORY);
    assertThat(reader.status().facts())
        .containsAllEntriesOf(
            Map.of(
                "domainController", "dc1.rollcall.test",
                "hides", "yes",
                "mailNickname", "no",
                "targetAddress", "no",
                "deletedObjects", "shown to the reading account"));
    assertThat(reader.status().facts().get("invocationId")).hasSize(36);
    assertThat(officer.status().facts().get("deletedObjects")).startsWith("none shown");
  }

  @Test
  void whoMayNotSeeDeletedObjectsStillTellsTheRest() {
    LdapDirectorySource officer = officer().readingBelow(SambaHands.PARTNERS).open();
    String goes = hands.add("Gwilym Goes", SambaHands.PARTNERS);
    String stays = hands.add("Siwan Stays", SambaHands.PARTNERS);
    Cursor position = position(officer);

    hands.delete(goes);
    hands.changeTitle(stays, "Liaison");
    List<ChangePage> told = tell(officer, position);

    assertThat(present(told)).containsExactly(stays);
    assertThat(perhapsGone(told)).doesNotContain(goes);
    assertThat(officer.readOne(goes)).isEqualTo(new Sighting.Absent());
    hands.delete(stays);
  }

  @Test
  void peopleGoWithTheUnitThatIsRenamedOrMovedOut() throws LDAPException {
    String unit = "OU=Dogs," + SambaHands.PARTNERS;
    hands.addUnit(unit);
    String handler = hands.add("Ffion Handler", unit);
    LdapDirectorySource source = settings.readingBelow(SambaHands.PARTNERS).open();
    Cursor position = position(source);

    server.administrator().modifyDN(unit, "OU=Dog section", true);
    List<ChangePage> renamed = tell(source, position);

    assertThat(renamed.stream().flatMap(page -> page.present().stream()))
        .anyMatch(entry -> entry.key().id().equals(handler) && entry.dn().contains("Dog section"));

    Cursor after = renamed.getLast().after();
    server
        .administrator()
        .modifyDN("OU=Dog section," + SambaHands.PARTNERS, "OU=Dogs", true, SambaHands.ELSEWHERE);

    assertThat(perhapsGone(tell(source, after))).contains(handler);
    assertThat(source.readOne(handler)).isEqualTo(new Sighting.Absent());
  }

  @Test
  void aBaseThatIsGoneIsTroubleAndNobodysAbsence() throws LDAPException {
    String unit = "OU=Brief," + SambaAd.BASE_DN;
    hands.addUnit(unit);
    String someone = hands.add("Iestyn Brief", unit);
    LdapDirectorySource source = settings.readingBelow(unit).open();
    Cursor position = position(source);

    server.administrator().modifyDN(unit, "OU=Renamed", true);

    assertThat(source.readOne(someone))
        .isInstanceOfSatisfying(
            Sighting.Unclear.class,
            unclear -> assertThat(unclear.trouble().code()).isEqualTo("wrong-base"));
    assertThat(source.changes(position, page -> true))
        .isInstanceOfSatisfying(
            ChangesEnd.NotTold.class,
            notTold -> assertThat(notTold.trouble().code()).isEqualTo("wrong-base"));
  }

  @Test
  void tellingGoesOnWhereItBrokeOff() {
    LdapDirectorySource source = settings.readingBelow(SambaHands.PEOPLE).inPagesOf(2).open();
    List<String> changed = new ArrayList<>();
    for (int person = 0; person < 5; person++) {
      changed.add(hands.idOf(SambaHands.dn("Contact " + (100 + person), SambaHands.PEOPLE)));
    }
    Cursor position = position(settings.readingBelow(SambaHands.PEOPLE).open());
    changed.forEach(id -> hands.changeTitle(id, "Constable"));
    List<ChangePage> first = new ArrayList<>();
    source.changes(
        position,
        page -> {
          first.add(page);
          return first.size() < 2;
        });

    List<ChangePage> rest = tell(source, first.getFirst().after());

    assertThat(present(first)).containsExactlyElementsOf(changed.subList(0, 4));
    assertThat(present(rest)).containsExactlyElementsOf(changed.subList(2, 5));
  }

  @Test
  void anotherControllerAndARestoredOneAreNamed() {
    LdapDirectorySource source = settings.open();
    UsnCursor here = UsnCursor.of(position(source)).orElseThrow();
    String restored = "restored-domain-controller";

    assertStartsOver(
        source,
        new UsnCursor("dc2.rollcall.test", here.invocation(), here.usn(), here.usn()),
        "other-domain-controller");
    assertStartsOver(
        source, new UsnCursor(here.controller(), listed, here.usn(), here.usn()), restored);
    assertStartsOver(
        source,
        new UsnCursor(
            here.controller(), here.invocation(), here.usn() + 1_000_000, here.usn() + 1_000_000),
        restored);
  }

  @Test
  void aSourceThatIsNotOfferedIsRefused() {
    assertThat(settings.by(Source.CONTENT_SYNC).open().readAll(page -> true))
        .isInstanceOfSatisfying(
            SourceEnd.NotRead.class,
            notRead -> assertThat(notRead.trouble().code()).isEqualTo("source-not-offered"));
    LdapDirectorySource whole = settings.by(Source.FULL_PASS).open();
    whole.readOne(listed);
    assertThat(whole.status().kind()).isEqualTo(SourceStatus.Kind.FULL_PASS);
  }

  @Test
  void ldapsIsTakenWithItsCertificateAndRefusedWithoutIt() {
    assertThat(settings.withTls(server.ldapsUrl(), server.certificate()).open().check()).isEmpty();
    assertThat(settings.withTls(server.ldapsUrl(), null).open().check().map(Trouble::code))
        .contains("tls-untrusted");
  }

  @Test
  void rangesThatAreAskedForAreReadToTheEnd() throws LDAPException {
    String group = hands.addGroup("Neighbourhood watch");
    for (int person = 10; person < 17; person++) {
      hands.join(group, hands.idOf(SambaHands.dn("Contact " + person, SambaHands.PEOPLE)));
    }
    Entry some = server.administrator().getEntry(hands.dnOf(group), "member;range=0-2");

    try (var connection = new LdapConnections(settings.directory()).open()) {
      Entry whole = RangedValues.whole(connection, some);

      assertThat(some.getAttributeValues("member;range=0-2")).hasSize(3);
      assertThat(whole.getAttributeValues("member")).hasSize(7).doesNotHaveDuplicates();
    } catch (NotOpened notOpened) {
      throw new AssertionError(notOpened);
    } finally {
      hands.delete(group);
    }
  }

  private static SambaSettings officer() {
    return settings.as(server.officer().dn(), folder.resolve("officer.password"));
  }

  private static Cursor position(LdapDirectorySource source) {
    SourceEnd end = source.readAll(page -> true);
    assertThat(end).isInstanceOf(SourceEnd.Complete.class);
    return ((SourceEnd.Complete) end).after().orElseThrow();
  }

  private static List<ChangePage> tell(LdapDirectorySource source, Cursor since) {
    List<ChangePage> told = new ArrayList<>();
    assertThat(source.changes(since, told::add)).isEqualTo(new ChangesEnd.UpToDate());
    return told;
  }

  private static List<String> present(List<ChangePage> pages) {
    return pages.stream()
        .flatMap(page -> page.present().stream())
        .map(entry -> entry.key().id())
        .toList();
  }

  private static List<String> perhapsGone(List<ChangePage> pages) {
    return pages.stream().flatMap(page -> page.perhapsGone().stream()).toList();
  }

  private static void assertStartsOver(LdapDirectorySource source, UsnCursor since, String code) {
    assertThat(source.hasNews(since.cursor())).isTrue();
    assertThat(source.changes(since.cursor(), page -> true))
        .isInstanceOfSatisfying(
            ChangesEnd.StartOver.class, over -> assertThat(over.trouble().code()).isEqualTo(code));
  }
}
