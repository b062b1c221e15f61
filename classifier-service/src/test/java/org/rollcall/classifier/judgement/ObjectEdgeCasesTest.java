package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rollcall.classifier.judgement.EdgeForce.ours;
import static org.rollcall.classifier.judgement.Somebody.named;
import static org.rollcall.classifier.judgement.Somebody.shown;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.classifier.contact.Kind;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;

/** The edge cases 59 to 74 of the classification's list: what an entry is, and where it stands. */
class ObjectEdgeCasesTest {
  private final EdgeForce force = new EdgeForce();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "59 shared mailbox, Custody Desk, shared-mailbox, SHARED",
    "60 room, Ystafell Cothi, room, ROOM",
    "61 service account, svc_scan, '', SERVICE",
    "64 dynamic list, All Officers, distribution-list, LIST",
  })
  void objectsAreNobodyAndOursByRuleOnly(String name, String shown, String hint, Kind kind) {
    Somebody object = shown(shown).mail(ours("object"));
    Somebody hinted = hint.isEmpty() ? object : object.hinted(hint);

    JudgeEntry.Assessed without = force.judges(hinted);
    force.rule(
        "own-objects",
        "contact.kind == '" + kind + "' && contact.addresses.all(a, a.isOwnDomain())",
        "INTERNAL",
        "DECISIVE");
    JudgeEntry.Assessed with = force.judges(hinted);

    assertThat(without.contact().kind()).isEqualTo(kind);
    assertThat(without.judged().verdict()).as(name).isEqualTo(Verdict.UNCERTAIN);
    assertThat(with.judged().verdict()).as(name).isEqualTo(Verdict.INTERNAL);
    assertThat(with.link().person()).isEmpty();
  }

  @Test
  @DisplayName("61 service account that mails elsewhere: no rule makes it internal")
  void serviceAccountOutside() {
    force.rule("own-objects", "contact.kind == 'SERVICE'", "INTERNAL", "DECISIVE");

    assertThat(verdict(shown("svc_scan").mail("scan@tradesmen.co.uk")))
        .isNotEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("62 distribution list with outsiders in it: a list of ours, but nobody's proof")
  void listWithOutsiders() {
    Somebody list = shown("Community Scheme").isA("groupOfNames").mail(ours("scheme"));
    Somebody member =
        named("Aaron", "Abbott")
            .known("aaron")
            .mail("aaron@cynllun.example")
            .in(List.of("cn=Community Scheme,dc=dyfed-powys,dc=police,dc=uk"));

    assertThat(force.verdictOn(list, member).verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(force.verdictOn(member, list).verdict()).isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  @DisplayName("65 hidden from the address lists: external, but not misplaced and of no risk")
  void hidden() {
    Somebody outsider = named("Aaron", "Abbott").mail("aaron@cynllun.example");

    assertThat(force.verdictOn(outsider).misplacedIn()).containsExactly(Somebody.EVERYBODY);
    JudgedContact hidden = force.verdictOn(outsider.hiddenFromLists());
    assertThat(hidden.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(hidden.isMisplaced()).isFalse();
  }

  @Test
  @DisplayName(
      "66 disabled account with mail: HR says whether somebody works here, not the account")
  void disabled() {
    force
        .person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "STAFF", "LEFT")
        .person("P2", "100200", "Carys", "Price", ours("c.price"), "", "STAFF", "ACTIVE");

    assertThat(
            verdict(
                named("Aled", "Howell").shownAs("Aled Howell (Disabled)").mail(ours("a.howell"))))
        .isEqualTo(Verdict.UNCERTAIN);
    assertThat(
            verdict(
                named("Carys", "Price").shownAs("Carys Price (Disabled)").mail(ours("c.price"))))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("67 one person in two directories with different data: each entry for itself")
  void twoSources() {
    force.person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE");
    Somebody here = named("Aled", "Howell").mail(ours("a.howell"));
    Somebody there =
        named("Aled", "Howell").inDirectory("west").number("100100").mail("aled@gmail.com");

    assertThat(force.verdictOn(here, there).verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(force.verdictOn(there, here).verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("68 name of 10,000 characters, 5,000 proxies, 2,000 groups: judged in no time")
  void endless() {
    force.person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE");
    Somebody huge =
        named("Aled", "Howell")
            .shownAs("Aled Howell ".repeat(840))
            .mail(ours("a.howell"))
            .proxies(IntStream.range(0, 5_000).mapToObj(i -> ours("proxy" + i)).toList())
            .in(IntStream.range(0, 2_000).mapToObj(i -> "cn=Group " + i).toList());

    JudgedContact judged =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> force.verdictOn(huge));

    assertThat(judged.verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(judged.displayName()).hasSizeLessThan(300);
  }

  @Test
  @DisplayName("69 everything empty: uncertain")
  void empty() {
    Somebody nothing = shown(null).isA();

    assertThat(verdict(nothing)).isEqualTo(Verdict.UNCERTAIN);
    assertThat(force.judges(nothing).contact().problems()).hasSize(2);
  }

  @Test
  @DisplayName("70 organisational unit called External that holds staff: HR knows better")
  void staffUnderExternal() {
    force.person("P1", "100100", "Aled", "Howell", ours("a.howell"), "", "STAFF", "ACTIVE");

    assertThat(verdict(named("Aled", "Howell").under("External").mail(ours("a.howell"))))
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  @DisplayName("71 our name as the company, Gmail as the address: external")
  void ourNameAsCompany() {
    JudgedContact judged =
        force.verdictOn(
            named("Aled", "Howell").company("Dyfed-Powys Police").mail("aled@gmail.com"));

    assertThat(judged.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.relationship()).isEqualTo(Relationship.CONSUMER);
  }

  @Test
  @DisplayName("72 the incident: a community scheme co-ordinator is the first of the list")
  void incident() {
    JudgedContact judged =
        force.verdictOn(
            named("Aaron", "Abbott")
                .shownAs("Abbott, Aaron")
                .title("Community Scheme Co-ordinator")
                .mail("aaron@cynllun.example"));

    assertThat(judged.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.misplacedIn()).containsExactly(Somebody.EVERYBODY);
    assertThat(judged.firstIn()).containsExactly(Somebody.EVERYBODY);
    assertThat(judged.risk()).isNotNull();
    assertThat(judged.risk().band()).isGreaterThanOrEqualTo(Risk.Band.HIGH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!Zechariah Zeal", "1 Zechariah Zeal", "_Zechariah Zeal", "(Zechariah)"})
  @DisplayName("73 a name that begins with a mark or a digit: it is the first of the list")
  void firstByTrick(String display) {
    JudgedContact judged = force.verdictOn(shown(display).mail("zz@cynllun.example"));

    assertThat(judged.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.firstIn()).containsExactly(Somebody.EVERYBODY);
  }

  @Test
  @DisplayName("73 a name that begins with a blank: wherever it stands, the name is read")
  void blankBeforeTheName() {
    force.person("P1", "1234", "Aled", "Howell", "", "", "STAFF", "ACTIVE");

    assertThat(verdict(shown("  \u00A0Aled Howell 1234").mail(ours("ah1"))))
        .isEqualTo(Verdict.INTERNAL);
  }

  private Verdict verdict(Somebody somebody) {
    return force.verdictOn(somebody).verdict();
  }
}
