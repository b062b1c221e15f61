package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.classifier.judgement.EdgeForce.ours;
import static org.rollcall.classifier.judgement.Somebody.named;
import static org.rollcall.classifier.judgement.Somebody.shown;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;

/** The edge cases 1 to 30 of the classification's list: who somebody is. */
class IdentityEdgeCasesTest {
  private static final String PHONE = "01267 000777";

  private final EdgeForce force = new EdgeForce();

  @Test
  @DisplayName("1 leaver re-hired under a new number: internal by the active row")
  void rehired() {
    force
        .person("P1", "100100", "Aled", "Howell", "", "", "OFFICER", "LEFT")
        .person("P1", "200200", "Aled", "Howell", "", "", "OFFICER", "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").mail(ours("ah1")).number("200200")))
        .isEqualTo(Verdict.INTERNAL);
    assertThat(verdict(named("Aled", "Howell").mail(ours("ah1")).number("100100")))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("2 leaver with a live mailbox: not internal")
  void leaver() {
    force.person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "OFFICER", "LEFT");

    JudgedContact judged = force.verdictOn(named("Aled", "Howell").mail(ours("a.howell")));

    assertThat(judged.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(ids(judged)).contains("hr-left");
  }

  @Test
  @DisplayName("3 starter of next month: not decided yet")
  void starter() {
    force.row("P1,100100,Aled,,Howell,," + ours("a.howell") + ",,,,,OFFICER,STARTING,2026-07-06,");

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell"))))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("4 two John Smiths, one in HR: whoever has the key is internal, the other is not")
  void twoContactsOnePerson() {
    force.person("P1", "100100", "John", "Smith", "", "", "OFFICER", "ACTIVE");
    Somebody one = named("John", "Smith").known("one").mail(ours("john.smith"));
    Somebody other = named("John", "Smith").known("other").mail(ours("john.smith2"));

    assertThat(force.verdictOn(one, other).verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(force.verdictOn(other, one).verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(force.verdictOn(one.number("100100"), other).verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(force.verdictOn(other, one.number("100100")).verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("5 two in HR, one contact: uncertain, and both are named")
  void onePersonTooMany() {
    force
        .person("P1", "100100", "John", "Smith", "", PHONE, "OFFICER", "ACTIVE")
        .person("P2", "100200", "John", "Smith", "", PHONE, "OFFICER", "ACTIVE");

    JudgedContact judged =
        force.verdictOn(named("John", "Smith").mail(ours("john.smith")).phone(PHONE));

    assertThat(judged.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(texts(judged)).anyMatch(text -> text.contains("P1") && text.contains("P2"));
  }

  @Test
  @DisplayName("6 outsider with an employee's name at Gmail: external, whatever the name says")
  void namesakeOutside() {
    force.person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "OFFICER", "ACTIVE");

    JudgedContact judged = force.verdictOn(named("Aled", "Howell").mail("aledhowell@gmail.com"));

    assertThat(judged.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.relationship()).isEqualTo(Relationship.CONSUMER);
  }

  @Test
  @DisplayName("7 married name, the old one in a proxy address: internal")
  void marriedName() {
    force.row(
        "P1,100100,Carys,,Howell,Griffin,"
            + ours("carys.griffin")
            + ",,,,,STAFF,ACTIVE,2015-01-05,");

    assertThat(
            verdict(
                named("Carys", "Howell")
                    .mail(ours("carys.howell"))
                    .address(AddressRole.PROXY, ours("carys.griffin"))))
        .isEqualTo(Verdict.INTERNAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tudor", "Howell", "Tudor Howell", "Tudor-Howell"})
  @DisplayName("8 double-barrelled: either half is the person")
  void eitherHalf(String surname) {
    force.person("P1", "100100", "Carys", "Tudor-Howell", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(named("Carys", surname).mail(ours("ct1")).phone(PHONE)))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("9 middle name used as first name: internal by the desk phone")
  void middleName() {
    force.person("P1", "100100", "Thomas Aled", "Howell", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").mail(ours("ah1")).phone(PHONE)))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("10 Dafydd in the directory, David in HR: internal by the desk phone")
  void welshForm() {
    force.person("P1", "100100", "David", "Howell", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(named("Dafydd", "Howell").mail(ours("dh1")).phone(PHONE)))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("11 Siân and Sian, ŷ and ŵ, composed and decomposed: one and the same")
  void accents() {
    force.person("P1", "100100", "Siân", "Tŷ-Gŵyn", "", PHONE, "STAFF", "ACTIVE");
    List<Somebody> spellings =
        List.of(
            named("Si\u00E2n", "T\u0177-G\u0175yn"),
            named("Sia\u0302n", "Ty\u0302-Gw\u0302yn"),
            named("Sian", "Ty-Gwyn"));

    List<JudgedContact> judged =
        spellings.stream().map(one -> force.verdictOn(one.mail(ours("st1")).phone(PHONE))).toList();

    assertThat(judged).extracting(JudgedContact::verdict).containsOnly(Verdict.INTERNAL);
    assertThat(judged).extracting(JudgedContact::logOdds).containsOnly(judged.getFirst().logOdds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Neill", "O\u2019Neill", "ONeill", "O Neill", "\u00D3 N\u00E9ill"})
  @DisplayName("12 O'Neill in all its spellings: internal by the desk phone")
  void oNeill(String surname) {
    force.person("P1", "100100", "Catrin", "O'Neill", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(named("Catrin", surname).mail(ours("co1")).phone(PHONE)))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("13 JONES, Aled (Cllr): the name is read, and the councillor stays outside")
  void councillor() {
    JudgeEntry.Assessed judged =
        force.judges(shown("JONES, Aled (Cllr)").mail("cllr.aled.jones@powys.gov.uk"));

    assertThat(judged.contact().name().given()).containsExactly("aled");
    assertThat(judged.contact().name().surname()).isEqualTo("jones");
    assertThat(judged.judged().verdict()).isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  @DisplayName("14 initials only: a name that thin decides nothing")
  void initials() {
    force.person("P1", "100100", "Aled Pryce", "Howell", "", "", "STAFF", "ACTIVE");

    assertThat(verdict(shown("A P Howell").mail(ours("aph")))).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("15 Aled Jones 1234: the number in the name is the key")
  void numberInName() {
    force
        .person("P1", "1234", "Aled", "Jones", "", "", "OFFICER", "ACTIVE")
        .person("P2", "1235", "Aled", "Jones", "", "", "OFFICER", "ACTIVE");

    JudgeEntry.Assessed judged = force.judges(shown("Aled Jones 1234").mail(ours("aj7")));

    assertThat(judged.judged().verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(judged.link().person()).contains("P1");
  }

  @Test
  @DisplayName("16 given name and surname swapped: still the person")
  void swapped() {
    force.person("P1", "100100", "Aled", "Howell", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(named("Howell", "Aled").mail(ours("ah1")).phone(PHONE)))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("17 a single word for a name: nothing is decided by it")
  void singleWord() {
    force.person("P1", "100100", "Taliesin", "Howell", "", "", "STAFF", "ACTIVE");

    assertThat(verdict(shown("Taliesin").mail(ours("bardd")))).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("18 a name in another script: compared in Latin letters")
  void otherScript() {
    force.person("P1", "100100", "Olga", "Petrova", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(named("Ольга", "Петрова").mail(ours("op1")).phone(PHONE)))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("19 changed name: it is recognised, and the old one is never printed")
  void oldNameIsNotPrinted() {
    force.row(
        "P1,100100,Ceri,,Howell,Blodeuwedd,"
            + ours("ceri.howell")
            + ","
            + PHONE
            + ",,,,STAFF,ACTIVE,2015-01-05,");

    List<JudgedContact> judged =
        List.of(
            force.verdictOn(named("Ceri", "Howell").mail(ours("ceri.howell"))),
            force.verdictOn(named("Ceri", "Howell").mail(ours("ch1"))),
            force.verdictOn(shown("C Howell").mail("ceri@gmail.com").phone(PHONE)));

    assertThat(judged.getFirst().verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(judged)
        .flatExtracting(IdentityEdgeCasesTest::texts)
        .noneMatch(text -> text.contains("Blodeuwedd"));
  }

  @Test
  @DisplayName("20 twins who share a phone: neither is guessed")
  void twins() {
    force
        .person("P1", "100100", "Elin", "Pugh", "", PHONE, "STAFF", "ACTIVE")
        .person("P2", "100200", "Elen", "Pugh", "", PHONE, "STAFF", "ACTIVE");

    assertThat(verdict(shown("E Pugh").mail(ours("ep1")).phone(PHONE)))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("21 deceased: HR has ended the employment, the entry is not internal")
  void deceased() {
    force.row(
        "P1,100100,Aled,,Howell,," + ours("a.howell") + ",,,,,OFFICER,LEFT,1999-01-04,2026-02-11");

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell")).number("100100")))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("22 seconded in and out: people must decide")
  void seconded() {
    force
        .person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "SECONDED", "ACTIVE")
        .person("P2", "100200", "Carys", "Price", ours("c.price"), "", "OFFICER", "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell"))))
        .isEqualTo(Verdict.UNCERTAIN);
    assertThat(
            verdict(
                named("Carys", "Price")
                    .mail(ours("c.price"))
                    .address(AddressRole.FORWARD, "carys.price@gwent.police.uk")))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @ParameterizedTest(name = "23 {0}: {1}")
  @CsvSource({
    "SPECIAL, INTERNAL",
    "VOLUNTEER, UNCERTAIN",
    "CADET, UNCERTAIN",
    "PCC, UNCERTAIN",
    "AGENCY, UNCERTAIN",
  })
  void categories(String category, Verdict expected) {
    force.person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", category, "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell")))).isEqualTo(expected);
  }

  @Test
  @DisplayName("24 two employments: the one that makes them ours counts")
  void twoEmployments() {
    force
        .person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "VOLUNTEER", "ACTIVE")
        .person("P1", "100200", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell")))).isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("25 the same person twice in HR under two ids: people must decide which")
  void duplicates() {
    force
        .person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE")
        .person("P2", "100200", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE");

    JudgedContact judged = force.verdictOn(named("Aled", "Howell").mail(ours("a.howell")));

    assertThat(judged.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(ids(judged)).contains("hr-several");
  }

  @Test
  @DisplayName("26 no e-mail in the HR row: the employee number suffices")
  void blankAddress() {
    force.person("P1", "100100", "Aled", "Howell", "", "", "STAFF", "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell")).number("100100")))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("27 HR feed cut short: nobody becomes external by it, whoever is in it stays ours")
  void truncated() {
    force
        .person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE")
        .distrusted(new FeedCondition(false, true));

    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell")))).isEqualTo(Verdict.INTERNAL);
    assertThat(verdict(named("Carys", "Price").mail("carys@gmail.com")))
        .isEqualTo(Verdict.UNCERTAIN);
    assertThat(verdict(named("Carys", "Price").mail(ours("c.price")))).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("28 dates as 01/02: a problem is listed, and that person decides nothing")
  void foreignDates() {
    force.row("P1,100100,Aled,,Howell,," + ours("a.howell") + ",,,,,STAFF,ACTIVE,01/02/2015,");

    assertThat(force.feed().problems()).isNotEmpty();
    assertThat(verdict(named("Aled", "Howell").mail(ours("a.howell"))))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("29 contractor with the firm's own domain: external")
  void contractorOutside() {
    assertThat(verdict(shown("Aled Howell (Contractor)").mail("a.howell@tradesmen.co.uk")))
        .isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  @DisplayName("30 contractor with an address of ours: the administrator's rule decides")
  void contractorInside() {
    Somebody contractor = shown("Aled Howell (Contractor)").mail(ours("a.howell.ext"));

    assertThat(verdict(contractor)).isEqualTo(Verdict.UNCERTAIN);
    force.rule(
        "contractors", "contact.displayName.contains('(Contractor)')", "EXTERNAL", "DECISIVE");
    assertThat(verdict(contractor)).isEqualTo(Verdict.EXTERNAL);
  }

  private Verdict verdict(Somebody somebody) {
    return force.verdictOn(somebody).verdict();
  }

  private static List<String> ids(JudgedContact judged) {
    return judged.evidence().stream().map(Evidence::id).toList();
  }

  private static List<String> texts(JudgedContact judged) {
    return judged.evidence().stream().map(Evidence::text).toList();
  }
}
