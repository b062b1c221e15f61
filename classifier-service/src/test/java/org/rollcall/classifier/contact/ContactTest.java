package org.rollcall.classifier.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

class ContactTest {
  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "anna@ours.example|anna@ours.example|0",
        " ANNA@Ours.Example. |anna@ours.example|0",
        "\u00A0anna@ours.example\t|anna@ours.example|0",
        "anna+list@ours.example|anna+list@ours.example|0",
        "\"anna.price\"@ours.example|anna.price@ours.example|0",
        "\"anna price\"@ours.example|anna price@ours.example|0",
        "\"anna@elsewhere.example\"@ours.example|anna@elsewhere.example@ours.example|1",
        "anna(her desk)@ours.example|anna@ours.example|1",
        "Anna Price <anna@elsewhere.example>|anna@elsewhere.example|1",
        "anna\u200B@elsewhere.example|anna@elsewhere.example|1",
        "\u202Eanna@elsewhere.example|anna@elsewhere.example|1",
        "a@b@c.example|``|1",
        "anna|``|1",
        "@|``|1",
        "\"|``|1",
        "\"anna@ours.example|``|1",
        "``|``|1",
        "X500:/o=Force/cn=anna|``|1",
        "/o=Force/ou=Exchange/cn=anna|``|1",
        "sip:anna@ours.example|``|1",
        "anna_elsewhere.example#EXT#@tenant.onmicrosoft.com|anna@elsewhere.example|0",
        "anna_b_elsewhere.example#EXT#@ours.example|anna_b@elsewhere.example|0",
        "anna#EXT#@ours.example|``|1",
        "anna.with.a.name.that.is.longer.than.what.fits.into.a.local.part_elsewhere.example#EXT#@ours.example|anna.with.a.name.that.is.longer.than.what.fits.into.a.local.part@elsewhere.example|0",
        "IMCEASMTP-anna+40elsewhere+2Eexample@ours.example|anna@elsewhere.example|1",
        "IMCEAEX-_O=FORCE_CN=ANNA@ours.example|``|1",
        "SRS0=abcd=XY=elsewhere.example=anna@ours.example|anna@elsewhere.example|1",
        "anna%elsewhere.example@ours.example|anna@elsewhere.example|1",
        "elsewhere.example!anna@ours.example|anna@elsewhere.example|1",
        "100%safe@ours.example|100%safe@ours.example|0",
      })
  void saysWhereMailGoesAndWhatCannotBeRelied(String value, String address, int unreadable) {
    Contact contact = contact(new ObservedAddress(value, AddressRole.PRIMARY));

    assertThat(
            contact.delivery().stream().map(EmailAddress::comparable).collect(Collectors.joining()))
        .isEqualTo(address);
    assertThat(contact.unreadableDelivery()).isEqualTo(unreadable);
    assertThat(contact.problems()).hasSize(unreadable);
  }

  @Test
  void addressesOfOtherKindsAreNoEvidenceAndNoProblemUnlessMailGoesThere() {
    Contact contact =
        contact(
            new ObservedAddress("X500:/o=Force/cn=anna", AddressRole.PROXY),
            new ObservedAddress("sip:anna@ours.example", AddressRole.PROXY),
            new ObservedAddress("EUM:1234;phone-context=x", AddressRole.PROXY));

    assertThat(contact.problems()).isEmpty();
    assertThat(contact.identifying()).isEmpty();
    assertThat(contact.unreadableDelivery()).isZero();
  }

  @Test
  void aTagIsNobodyElseButRoutes() {
    Contact contact = contact(new ObservedAddress("anna+list@ours.example", AddressRole.PRIMARY));

    assertThat(contact.identifying()).contains(EmailAddress.of("anna@ours.example"));
    assertThat(contact.delivery()).containsExactly(EmailAddress.of("anna+list@ours.example"));
  }

  @Test
  void aGuestIsAGuestWhateverTheDirectoryCallsThem() {
    Contact contact =
        contact(
            new ObservedAddress("a_b.example#EXT#@tenant.onmicrosoft.com", AddressRole.PRIMARY));

    assertThat(contact.kind()).isEqualTo(Kind.GUEST);
    assertThat(contact.identifying()).containsExactly(EmailAddress.of("a@b.example"));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} is {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "top inetOrgPerson, -, Anna, 'Price, Anna', PERSON",
        "top inetOrgPerson, -, -, Price, PERSON",
        "top group, -, -, All Officers, LIST",
        "groupOfNames, -, -, Custody, LIST",
        "top msExchDynamicDistributionList, -, -, Everybody, LIST",
        "top person organizationalPerson contact, -, Anna, Anna Price, CONTACT_OBJECT",
        "microsoft.graph.orgContact, -, Anna, Anna Price, CONTACT_OBJECT",
        "user, shared-mailbox, -, Custody, SHARED",
        "user, room, -, Llys, ROOM",
        "user, equipment, -, Van 3, ROOM",
        "user, guest, Anna, Anna Price, GUEST",
        "user, member synced, Anna, Anna Price, PERSON",
        "top account, -, -, scan-to-mail, SERVICE",
        "account inetOrgPerson, -, Anna, Anna, PERSON",
        "top person user computer, -, -, HQ-PRINT-01, SERVICE",
        "inetOrgPerson, -, -, svc_scan, SERVICE",
        "inetOrgPerson, -, -, SVC-Backup, SERVICE",
        "inetOrgPerson, -, -, Custody Team, SHARED",
        "inetOrgPerson, -, -, Ystafell Cothi, ROOM",
        "inetOrgPerson, -, Anna, Anna Room, PERSON",
        "inetOrgPerson, -, Anna, Anna Team-Jones, PERSON",
        "inetOrgPerson, -, -, Tŷ-Môn Siân, PERSON",
      })
  void tellsKinds(
      String classes, @Nullable String hints, @Nullable String given, String shown, Kind kind) {
    ObservedEntry entry =
        entry(
            List.of(classes.split(" ")),
            hints == null ? List.of() : List.of(hints.split(" ")),
            new EntryNames(given, "x", shown, shown),
            null,
            List.of());

    assertThat(Contact.of(entry).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "01267 000001, +441267000001",
    "+44 (0)1267 000001, +441267000001",
    "+44 1267 000001 ext 42, +441267000001;ext=42",
    "01267 000001 / 07700 900123, +441267000001 +447700900123",
    "x1234, ''",
  })
  void readsTelephoneNumbers(String written, String numbers) {
    Contact contact =
        Contact.of(entry(List.of(), List.of(), names("Anna Price"), written, List.of()));

    assertThat(String.join(" ", contact.phones())).isEqualTo(numbers);
    assertThat(contact.problems()).extracting(ContactProblem::code).containsExactly("no-address");
  }

  @Test
  void whatIsNoNumberIsAProblem() {
    Contact contact =
        Contact.of(entry(List.of(), List.of(), names(""), "ask at the desk", List.of()));

    assertThat(contact.problems())
        .extracting(ContactProblem::code)
        .containsExactly("unreadable-phone", "no-name", "no-address");
  }

  @Test
  void theKnownAsNameOfTheDisplayNameIsTheOtherName() {
    EntryNames names = new EntryNames("Dafydd", "Jones", "JONES, Dai (Sgt)", "Dafydd Jones");

    Contact contact = Contact.of(entry(List.of(), List.of(), names, null, List.of()));

    assertThat(contact.name().given()).containsExactly("dafydd");
    assertThat(contact.otherNames()).hasSize(1);
    assertThat(contact.otherNames().getFirst().given()).containsExactly("dai");
  }

  @Test
  void anEntryWithoutEndIsReadInNoTime() {
    List<ObservedAddress> proxies =
        IntStream.range(0, 5_000)
            .mapToObj(i -> new ObservedAddress("a" + i + "@(@x".repeat(3), AddressRole.PRIMARY))
            .toList();
    EntryNames names = names("(Jones, ".repeat(10_000));
    ObservedEntry entry = entry(List.of(), List.of(), names, "0".repeat(10_000), proxies);

    Contact contact = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Contact.of(entry));

    assertThat(contact.unreadableDelivery()).isEqualTo(5_000);
    assertThat(contact.problems()).hasSizeLessThan(30);
  }

  @Test
  void blanksAndUnseenCharactersAreNoPartOfANumber() {
    assertThat(EmployeeNumber.comparable("\uFEFF\u00A0w 4711\u200B\t")).contains("W 4711");
    assertThat(EmployeeNumber.comparable(" \u00A0\u200B")).isEmpty();
  }

  @Property(tries = 3000)
  void answersToAnyEntry(
      @ForAll String text, @ForAll AddressRole role, @ForAll List<String> classes) {
    ObservedEntry entry =
        entry(classes, classes, names(text), text, List.of(new ObservedAddress(text, role)));

    Contact contact = Contact.of(entry);

    assertThat(contact.toString()).matches("Contact\\[[A-Z_]+, \\d+ delivery addresses]");
    assertThat(contact.delivery().isEmpty() && contact.unreadableDelivery() == 0)
        .isEqualTo(!role.delivers());
  }

  @Property(tries = 3000)
  void noAddressIsReadThatHoldsWhatNobodySees(@ForAll String before, @ForAll String behind) {
    String value = before + "\u200D" + behind + "@ours.example";

    Contact contact = contact(new ObservedAddress(value, AddressRole.PRIMARY));

    assertThat(contact.unreadableDelivery()).isEqualTo(1);
    assertThat(contact.identifying()).isEmpty();
  }

  private static Contact contact(ObservedAddress... addresses) {
    return Contact.of(
        entry(List.of("person"), List.of(), names("Anna Price"), null, List.of(addresses)));
  }

  private static EntryNames names(String display) {
    return new EntryNames(null, null, display, null);
  }

  private static ObservedEntry entry(
      List<String> classes,
      List<String> hints,
      EntryNames names,
      @Nullable String phone,
      List<ObservedAddress> addresses) {
    return new ObservedEntry(
        new EntryKey("force", "id-1"),
        1,
        "cn=x",
        classes,
        hints,
        names,
        addresses,
        new EntryWork(phone, null, null, null, null),
        List.of(),
        0,
        List.of(),
        false,
        "");
  }
}
