package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.classifier.judgement.EdgeForce.ours;
import static org.rollcall.classifier.judgement.Somebody.named;
import static org.rollcall.classifier.judgement.Somebody.shown;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.classifier.contact.Kind;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;

/**
 * The edge cases 31 to 58 of the classification's list: where mail goes, and whose domain it is.
 */
class AddressingEdgeCasesTest {
  private static final String GMAIL = "carys.howell@gmail.com";

  private final EdgeForce force = new EdgeForce();
  private final Somebody carys = named("Carys", "Howell");

  @BeforeEach
  void carysWorksHere() {
    force.person("P1", "100100", "Carys", "Howell", ours("carys.howell"), "", "STAFF", "ACTIVE");
  }

  @Test
  @DisplayName("31 internal and external proxies: what mail is delivered to decides")
  void mixedProxies() {
    assertThat(verdict(carys.mail(ours("carys.howell")).address(AddressRole.PROXY, GMAIL)))
        .isEqualTo(Verdict.INTERNAL);
    assertThat(verdict(carys.mail(GMAIL).address(AddressRole.PROXY, ours("carys.howell"))))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("32 internal mail, external targetAddress: people must decide, at once")
  void externalTarget() {
    JudgedContact judged =
        force.verdictOn(carys.mail(ours("carys.howell")).address(AddressRole.TARGET, GMAIL));

    assertThat(judged.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(judged.relationship()).isEqualTo(Relationship.CONSUMER);
  }

  @Test
  @DisplayName("33 delivered and forwarded to Gmail: never internal")
  void forwarded() {
    assertThat(verdict(carys.mail(ours("carys.howell")).address(AddressRole.FORWARD, GMAIL)))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("34 contact object with the address of a mailbox: the mailbox stays internal")
  void contactObjectOfAMailbox() {
    Somebody mailbox = carys.known("mailbox").mail(ours("carys.howell"));
    Somebody contact =
        carys.known("contact-object").isA("top", "person", "contact").mail(ours("carys.howell"));

    assertThat(force.verdictOn(mailbox, contact).verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(force.verdictOn(contact, mailbox).verdict()).isNotEqualTo(Verdict.EXTERNAL);
  }

  @Test
  @DisplayName("35 guest of the tenant: as external as the address that the name hides")
  void guest() {
    JudgeEntry.Assessed judged =
        force.judges(carys.mail("carys.howell_gmail.com#EXT#@heddludp.onmicrosoft.com"));

    assertThat(judged.contact().kind()).isEqualTo(Kind.GUEST);
    assertThat(judged.judged().verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.judged().relationship()).isEqualTo(Relationship.CONSUMER);
  }

  @Test
  @DisplayName("36 routing address of our own tenant: internal")
  void routingAddress() {
    assertThat(
            verdict(
                carys
                    .mail(ours("carys.howell"))
                    .address(AddressRole.TARGET, "carys.howell@heddludp.mail.onmicrosoft.com")))
        .isEqualTo(Verdict.INTERNAL);
    assertThat(
            verdict(
                carys
                    .mail(ours("carys.howell"))
                    .address(AddressRole.TARGET, "carys.howell@others.mail.onmicrosoft.com")))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "carys.howell+post@dyfed-powys.police.uk",
        "Carys.HOWELL@Dyfed-Powys.Police.UK",
        "carys.howell@dyfed-powys.police.uk.",
        "\"carys.howell\"@dyfed-powys.police.uk",
        "\u00A0carys.howell@dyfed-powys.police.uk\t",
        "carys.howell@dyfed-powys.pnn.police.uk",
      })
  @DisplayName("37 plus tag, 38 case, 39 trailing dot, 42 quotes and blanks: the same address")
  void sameAddress(String written) {
    assertThat(verdict(carys.mail(written))).isEqualTo(Verdict.INTERNAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X500:/o=Force/ou=Exchange/cn=howellc", "sip:carys@dyfed-powys.police.uk"})
  @DisplayName("40 nothing but X500 and SIP: mail goes nowhere that is known")
  void otherKinds(String proxy) {
    assertThat(verdict(carys.address(AddressRole.PROXY, proxy))).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  @DisplayName("41 no address at all: uncertain")
  void noAddress() {
    assertThat(verdict(carys)).isEqualTo(Verdict.UNCERTAIN);
    assertThat(verdict(carys.number("100100"))).isEqualTo(Verdict.UNCERTAIN);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "carys.howell(desk)@dyfed-powys.police.uk",
        "a@b@dyfed-powys.police.uk",
        "\u202Ecarys.howell@dyfed-powys.police.uk",
        "carys.howell@dyfed-\u200Bpowys.police.uk",
        "carys.howell%evil.example@dyfed-powys.police.uk",
        "IMCEASMTP-carys+40evil+2Eexample@dyfed-powys.police.uk",
        "Carys <carys.howell@dyfed-powys.police.uk>",
      })
  @DisplayName("42 what servers may read differently never makes anybody internal")
  void oddAddresses(String written) {
    JudgedContact judged = force.verdictOn(carys.number("100100").mail(written));

    assertThat(judged.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(ids(judged)).contains("delivery-unreadable");
  }

  @Test
  @DisplayName("43 display name that is an address of another domain: where mail goes decides")
  void addressAsName() {
    assertThat(verdict(shown("carys.howell@gmail.com").mail("x@tradesmen.co.uk")))
        .isEqualTo(Verdict.EXTERNAL);
    assertThat(verdict(shown("carys.howell@dyfed-powys.police.uk").mail(GMAIL)))
        .isEqualTo(Verdict.EXTERNAL);
    assertThat(verdict(shown("carys.howell@gmail.com").mail(ours("c.h"))))
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "dyfed-powys.police.uk.evil.com",
        "police.uk.evil.com",
        "dyfed-powys-police.uk",
        "dyfed-p0wys.police.uk",
        "dyfed-povvys.police.uk",
        "d\u0443fed-powys.police.uk",
        "dyfed\u2010powys.police.uk",
        "xn--dfed-powys-ywi.police.uk",
        "dyfed-powys.cymru",
      })
  @DisplayName(
      "44 to 47 look-alikes in letters, endings, parts and punycode: external, and said so")
  void lookAlikes(String domain) {
    JudgedContact judged = force.verdictOn(carys.mail("carys.howell@" + domain));

    assertThat(judged.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.relationship()).isEqualTo(Relationship.LOOKALIKE);
    assertThat(judged.evidence())
        .extracting(Evidence::text)
        .anyMatch(text -> text.contains("it only looks like dyfed-powys.police.uk"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "carys.howell@met.pnn.police.uk, UNKNOWN",
    "carys.howell@gwent.police.uk, PARTNER",
    "carys.howell@solicitor.co.uk.cjsm.net, PARTNER",
    "carys.howell@nhs.net, PARTNER",
    "carys.howell@powys.wales.nhs.uk, UNKNOWN",
    "carys.howell@cyngor-canolbarth.cymru, UNKNOWN",
    "carys.howell@dyfedpowys-heddlu-gynt.org, UNKNOWN",
    "carys.howell@pavo.org.uk, UNKNOWN",
    "carys.howell@mail.mailinator.com, DISPOSABLE",
  })
  @DisplayName(
      "48 other force's pnn, 49 other force, 50 cjsm, 51 nhs.net and nhs.uk, 52 council on .cymru,"
          + " 54 our former domain, 55 partner until March, 56 throw-away: external")
  void others(String mail, Relationship relationship) {
    JudgedContact judged = force.verdictOn(carys.mail(mail));

    assertThat(judged.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judged.relationship()).isEqualTo(relationship);
  }

  @Test
  @DisplayName("53 subdomain that a supplier runs: no key, no colleague; a rule says the rest")
  void delegatedSubdomain() {
    Somebody pollster = shown("Survey Desk").mail("desk@survey.dyfed-powys.police.uk");

    assertThat(verdict(pollster)).isEqualTo(Verdict.UNCERTAIN);
    force.rule(
        "survey-supplier",
        "contact.addresses.exists(a, a.underDomain('survey.dyfed-powys.police.uk'))",
        "EXTERNAL",
        "DECISIVE");
    assertThat(verdict(pollster)).isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  @DisplayName("55 partner whose agreement has ended: the end is said")
  void endedPartner() {
    assertThat(force.verdictOn(carys.mail("carys@pavo.org.uk")).evidence())
        .extracting(Evidence::text)
        .anyMatch(text -> text.contains("partner Powys Association until 2026-03-31"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t\u0177heddlu.cymru", "xn--theddlu-rvb.cymru", "TY\u0302HEDDLU.cymru"})
  @DisplayName("58 own domain with a circumflex: ours in every spelling")
  void internationalOwnDomain(String domain) {
    Somebody somebody = carys.mail("carys.howell@" + domain);

    assertThat(force.verdictOn(somebody).relationship()).isEqualTo(Relationship.OWN);
    assertThat(verdict(somebody)).isEqualTo(Verdict.INTERNAL);
    assertThat(force.verdictOn(carys.mail("carys.howell@tyheddlu.cymru")).relationship())
        .isEqualTo(Relationship.LOOKALIKE);
  }

  private Verdict verdict(Somebody somebody) {
    return force.verdictOn(somebody).verdict();
  }

  private static List<String> ids(JudgedContact judged) {
    return judged.evidence().stream().map(Evidence::id).toList();
  }
}
