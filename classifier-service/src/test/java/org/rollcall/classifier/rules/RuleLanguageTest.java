package org.rollcall.classifier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.classifier.rules.Asking.DOMAINS;
import static org.rollcall.classifier.rules.Asking.TODAY;
import static org.rollcall.classifier.rules.Asking.anna;
import static org.rollcall.classifier.rules.Asking.contact;
import static org.rollcall.classifier.rules.Asking.fails;
import static org.rollcall.classifier.rules.Asking.fires;
import static org.rollcall.classifier.rules.Asking.objections;
import static org.rollcall.classifier.rules.Asking.rule;
import static org.rollcall.classifier.rules.Asking.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.ObservedAddress;

class RuleLanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact.key == 'force/7f3e' && contact.directory == 'force' && contact.sequence == 3",
        "contact.dn.startsWith('cn=') && 'person' in contact.objectClasses",
        "contact.kindHints.size() == 0 && contact.givenName == 'Anna' && contact.surname =="
            + " 'Price'",
        "contact.commonName == 'Anna Price' && contact.displayName == 'Price, Anna'",
        "contact.addresses == ['anna.price@ours.example']",
        "contact.deliveryAddresses == contact.primaryAddresses && contact.targetAddresses == []",
        "contact.phone == '01267 000001' && contact.company == 'Ours' && contact.title =="
            + " 'Sergeant'",
        "contact.department == 'Custody' && contact.employeeNumber == '12345'",
        "contact.groups.size() == 1 && contact.nestedGroups == 2 && contact.lists == ['Everybody']",
        "!contact.hidden && contact.contentHash == 'aa' && has(contact.company)",
        "contact.addresses.all(a, a.isOwnDomain())",
        "contact.addresses.exists_one(a, a.underDomain('OURS.example.'))",
        "contact.memberOf('all officers') && contact.memberOf('CN=All Officers,"
            + " OU=Groups,dc=ours,DC=example')",
        "!contact.memberOf('officers') && !contact.memberOf('ou=groups,dc=ours,dc=example')",
        "contact.ouUnder('ou=staff') && contact.ouUnder('ou = Gorllewin,dc=ours,dc=example')",
        "!contact.ouUnder('ou=gorllewin,ou=staff') && !contact.ouUnder('cn=Price\\\\, Anna')",
        "contact.surname.foldedEquals('PRI\u0302CE') && !contact.surname.foldedEquals('Pryce')",
        "'p\u0430ypal'.skeleton() == 'paypal'.skeleton()",
        "contact.nestedGroups + 1 == 3 && contact.nestedGroups < 3 && (contact.hidden ? 1 : 2) =="
            + " 2",
      })
  void whatRulesSeeOfAnna(String when) {
    assertThat(fires(when, anna())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a@council.example, isPartnerDomain, true",
    "a@council.example, isOwnDomain, false",
    "a@gmail.com, isConsumerDomain, true",
    "a@x.ours.example, isOwnDomain, true",
    "a@ours.example.evil.example, isOwnDomain, false",
    "no address, isOwnDomain, false",
    "ours.example, isOwnDomain, true",
  })
  void whatADomainIsToUs(String text, String function, boolean expected) {
    assertThat(fires("'" + text + "'." + function + "()", anna())).isEqualTo(expected);
  }

  @Test
  void addressesHaveTheirRoles() {
    Contact contact =
        contact(
            "Price",
            List.of(
                new ObservedAddress("P@OURS.example", AddressRole.PRIMARY),
                new ObservedAddress("p2@ours.example", AddressRole.PROXY),
                new ObservedAddress("p@gmail.com", AddressRole.TARGET),
                new ObservedAddress("f@ours.example", AddressRole.FORWARD),
                new ObservedAddress("not an address", AddressRole.OTHER)),
            List.of());
    assertThat(
            fires(
                "contact.primaryAddresses == ['p@ours.example'] && contact.proxyAddresses =="
                    + " ['p2@ours.example'] && contact.targetAddresses == ['p@gmail.com'] &&"
                    + " contact.forwardAddresses == ['f@ours.example'] && contact.otherAddresses"
                    + " == ['not an address'] && contact.deliveryAddresses.size() == 3 &&"
                    + " contact.addresses.size() == 5",
                contact))
        .isTrue();
  }

  @Test
  void invisibleCharactersHideNothing() {
    Contact sly = contact("Price (Ex\u200Bter\u00ADnal)\u00A0", "p@ours.example");
    assertThat(fires("contact.displayName.endsWith('(External)')", sly)).isTrue();
  }

  @Test
  void aValueTooLongToBeSeenWholeIsNotDecidedSilently() {
    Contact endless = contact("y".repeat(10_000) + " (External)", "p@ours.example");
    assertThat(fails("contact.displayName.contains('External')", endless)).isTrue();
    assertThat(fires("contact.displayName.startsWith('yyy')", endless)).isTrue();
    assertThat(fails("contact.displayName.contains('External')", anna())).isFalse();
    Rule ours =
        new Rule(
            "x",
            "",
            "contact.displayName.endsWith('yy')",
            Side.INTERNAL,
            Strength.WEAK,
            "x",
            "",
            null,
            null);
    assertThat(rules(ours).on(endless, DOMAINS, TODAY))
        .singleElement()
        .isInstanceOf(RuleAnswer.Failed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact.kind | not-yes-or-no",
        "contact.kind == 1 | wrong-type",
        "contact.kind.endsWith(3) | wrong-type",
        "contact.kind.nothing() | unknown-name",
        "dyn(contact.kind) == 1 | unknown-name",
        "type(contact.kind) == string | unknown-name",
        "Contact{kind: 'x'} == contact | makes-a-contact",
        "contact.kind == | malformed-expression",
        "contact.kind == 'x | malformed-expression",
        "timestamp('2026-01-01T00:00:00Z') < timestamp('2027-01-01T00:00:00Z') | unknown-name",
      })
  void whatIsRefused(String when, String code) {
    assertThat(objections(rule(when))).extracting(Objection::code).contains(code);
  }

  @Test
  void sizeAndDepthHaveLimits() {
    assertThat(objections(rule("'" + "a".repeat(4_000) + "' == ''"))).isNotEmpty();
    assertThat(objections(rule("'" + "a".repeat(3_900) + "' == ''"))).isEmpty();
    String minus = "contact.nestedGroups" + " - 1".repeat(40) + " == 0";
    assertThat(objections(rule(minus))).extracting(Objection::code).containsExactly("too-deep");
    assertThat(objections(rule("(".repeat(500) + "true" + ")".repeat(500)))).isNotEmpty();
    String flat =
        IntStream.range(0, 100)
            .mapToObj(i -> "contact.surname == '" + i + "'")
            .collect(Collectors.joining(" || "));
    assertThat(objections(rule(flat))).isEmpty();
  }

  @Test
  void aRuleIsAskedOnItsDaysOnly() {
    LocalDate first = LocalDate.of(2026, 6, 1);
    LocalDate last = LocalDate.of(2026, 6, 30);
    RuleSet set =
        rules(new Rule("june", "", "true", Side.PARTNER, Strength.WEAK, "x", "", first, last));
    assertThat(set.on(anna(), DOMAINS, first.minusDays(1))).isEmpty();
    assertThat(set.on(anna(), DOMAINS, first)).hasSize(1);
    assertThat(set.on(anna(), DOMAINS, last)).hasSize(1);
    assertThat(set.on(anna(), DOMAINS, last.plusDays(1))).isEmpty();
    assertThat(
            objections(
                new Rule("x", "", "true", Side.PARTNER, Strength.WEAK, "x", "", last, first)))
        .extracting(Objection::code)
        .containsExactly("never-valid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "marked {displayNmae} | unknown-field",
        "marked {displayName | malformed-reason",
        "marked } | malformed-reason",
      })
  void aReasonNamesFieldsThatThereAre(String reason, String code) {
    Rule rule = new Rule("x", "", "true", Side.PARTNER, Strength.WEAK, reason, "", null, null);
    assertThat(objections(rule)).extracting(Objection::code).containsExactly(code);
  }

  @ParameterizedTest
  @EnumSource(ContactField.class)
  void everyFieldCanBeAskedAndShown(ContactField field) {
    String compared =
        switch (field.type()) {
          case TEXT -> " != 'nothing like it'";
          case TEXTS -> ".size() >= 0";
          case NUMBER -> " >= 0";
          case FLAG -> " || true";
        };
    Rule rule =
        new Rule(
            "x",
            "",
            "contact." + field.fieldName() + compared,
            Side.PARTNER,
            Strength.WEAK,
            "it is {" + field.fieldName() + "}",
            "",
            null,
            null);
    assertThat(rules(rule).on(anna(), DOMAINS, TODAY))
        .singleElement()
        .isInstanceOfSatisfying(
            RuleAnswer.Fired.class, fired -> assertThat(fired.text()).startsWith("it is"));
  }

  @ParameterizedTest
  @EnumSource(ContactField.class)
  void everyFieldIsDescribedToPeople(ContactField field) throws IOException {
    Path home = Path.of(System.getProperty("rollcall.home", ".."));
    assertThat(Files.readString(home.resolve("docs/rules.md")))
        .contains("| `" + field.fieldName() + "` | ")
        .contains(" | " + field.meaning() + " |");
  }

  @Test
  void anAnswerSaysNothingPersonalInLogs() {
    Rule rule =
        new Rule("x", "", "true", Side.PARTNER, Strength.WEAK, "{displayName}", "", null, null);
    assertThat(rules(rule).on(anna(), DOMAINS, TODAY).toString()).doesNotContain("Anna");
  }
}
