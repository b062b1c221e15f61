package org.rollcall.classifier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.classifier.rules.Asking.DOMAINS;
import static org.rollcall.classifier.rules.Asking.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rollcall.classifier.contact.Contact;

class RuleSetPropertiesTest {
  private static final List<String> CONDITIONS =
      List.of(
          "contact.displayName.matches('(?i)ext|agency')",
          "contact.addresses.exists(a, a.isConsumerDomain())",
          "contact.addresses.all(a, a.isOwnDomain())",
          "1 / contact.displayName.size() >= 0",
          "contact.displayName.skeleton() == contact.surname.skeleton()",
          "contact.displayName.foldedEquals(contact.commonName)",
          "contact.memberOf(contact.displayName)",
          "contact.ouUnder(contact.displayName)",
          "contact.addresses[0].underDomain(contact.displayName)");

  private static final List<AdmittedRule> RULES =
      IntStream.range(0, CONDITIONS.size())
          .mapToObj(i -> Asking.admitted(Asking.rule("r" + i, CONDITIONS.get(i))))
          .toList();

  /** Any text at all, lone surrogates and controls included. */
  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(60);
  }

  @Property(tries = 300)
  void noContactBreaksARule(@ForAll("anything") String name, @ForAll("anything") String address) {
    List<RuleAnswer> answers = set(RULES).on(contact(name, address), DOMAINS, TODAY);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.text()).isNotBlank().hasSizeLessThanOrEqualTo(300));
  }

  @Property(tries = 100)
  void theOrderOfTheRulesDoesNotMatter(
      @ForAll("anything") String name, @ForAll("anything") String address, @ForAll Random random) {
    List<AdmittedRule> shuffled = new ArrayList<>(RULES);
    Collections.shuffle(shuffled, random);
    Contact contact = contact(name, address);
    assertThat(set(shuffled).on(contact, DOMAINS, TODAY))
        .isEqualTo(set(RULES).on(contact, DOMAINS, TODAY));
  }

  @Property(tries = 20)
  void manyThreadsGetTheSameAnswers(@ForAll("anything") String name) {
    RuleSet set = set(RULES);
    Contact contact = contact(name, "a@gmail.com");
    List<RuleAnswer> alone = set.on(contact, DOMAINS, TODAY);
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> set.on(contact, DOMAINS, TODAY))
                .distinct())
        .containsExactly(alone);
  }

  /** Rules are written by people: whatever they write, there is an answer, and soon. */
  @Property(tries = 400)
  void noTextBreaksTheAdmission(@ForAll("expressions") String expression) {
    Admission admission = Admission.of(Asking.rule(expression));
    if (admission instanceof Admission.Admitted admitted) {
      RuleSet set = set(List.of(admitted.rule()));
      assertThat(set.on(Asking.anna(), DOMAINS, TODAY).size()).isLessThanOrEqualTo(1);
    } else if (admission instanceof Admission.Refused refused) {
      assertThat(refused.objections())
          .isNotEmpty()
          .allSatisfy(objection -> assertThat(objection.what()).isNotBlank());
    }
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "contact",
            ".",
            "kind",
            "addresses",
            "exists(a, ",
            "all(b,",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "'x'",
            "\"",
            "'",
            "\\",
            "==",
            "&&",
            "||",
            "!",
            "-",
            "+",
            "/",
            "0",
            "1",
            "true",
            "a",
            "b",
            "matches('(a+)+$')",
            "isOwnDomain()",
            "?",
            ":",
            " ",
            "\n",
            "in",
            "has(",
            "skeleton()",
            "1e308",
            "9223372036854775807",
            "b'x'",
            "u",
            "null",
            "\u201C",
            "\uD800");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(40).map(parts -> String.join("", parts)),
        Arbitraries.strings().all().ofMaxLength(80),
        Arbitraries.of("(", "[", "!", "-", "contact.", "{", "a?", "1+", "f(")
            .flatMap(part -> Arbitraries.integers().between(1, 2_000).map(part::repeat)));
  }

  private static RuleSet set(List<AdmittedRule> rules) {
    return RuleSet.of("force", 1, "0".repeat(64), rules);
  }

  private static Contact contact(String name, String address) {
    return Asking.contact(name, address);
  }
}
