package org.rollcall.classifier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.classifier.rules.Asking.DOMAINS;
import static org.rollcall.classifier.rules.Asking.TODAY;
import static org.rollcall.classifier.rules.Asking.anna;
import static org.rollcall.classifier.rules.Asking.contact;
import static org.rollcall.classifier.rules.Asking.objections;
import static org.rollcall.classifier.rules.Asking.rule;
import static org.rollcall.classifier.rules.Asking.rules;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rollcall.classifier.contact.Contact;

/** The edge cases 75 to 84 of the classification's list, by their numbers. */
class EdgeCasesOfRulesTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  @Test
  @DisplayName("75 iteration bomb: nested loops are refused, a long one fails visibly")
  void iterationBomb() {
    String bomb =
        "contact.addresses.all(a, contact.addresses.all(b, contact.addresses.all(c,"
            + " contact.addresses.all(d, a != b || c != d))))";
    assertThat(objections(rule(bomb))).extracting(Objection::code).contains("too-many-loops");

    Contact many = contact("Many", addresses(200));
    String twoLoops = "contact.addresses.all(a, contact.addresses.all(b, a.size() + b.size() > 0))";
    List<RuleAnswer> answers =
        Assertions.assertTimeoutPreemptively(SOON, () -> Asking.ask(twoLoops, many));
    assertThat(answers)
        .singleElement()
        .isInstanceOfSatisfying(
            RuleAnswer.Failed.class, failed -> assertThat(failed.text()).contains("10000 steps"));
  }

  @Test
  @DisplayName("76 string bomb: nothing in a rule can grow")
  void stringBomb() {
    assertThat(objections(rule("(contact.kind + 'x').size() > 3")))
        .extracting(Objection::code)
        .containsExactly("growing-value");
    assertThat(objections(rule("(contact.groups + contact.groups).size() > 3")))
        .extracting(Objection::code)
        .containsExactly("growing-value");
    for (String call :
        List.of("contact.kind.replace('x', 'xx') == ''", "contact.groups.join() == ''")) {
      assertThat(objections(rule(call))).extracting(Objection::code).contains("unknown-name");
    }
    assertThat(objections(rule("contact.groups.map(g, contact.groups).size() > 3")))
        .anySatisfy(
            objection -> assertThat(objection.mend()).contains("Nothing in a rule may grow"));
  }

  @Test
  @DisplayName("77 regex (a+)+$: linear in the text, and large ones are refused")
  void regexBomb() {
    Contact longName = contact("a".repeat(999) + "!", "a@ours.example");
    boolean fires =
        Assertions.assertTimeoutPreemptively(
            SOON, () -> Asking.fires("contact.displayName.matches('(a+)+$')", longName));
    assertThat(fires).isFalse();
    assertThat(objections(rule("contact.displayName.matches('((a{1,100}){1,100}){1,100}')")))
        .isNotEmpty();
    assertThat(objections(rule("contact.displayName.matches('(a{1,500}){1,2}')")))
        .extracting(Objection::code)
        .containsExactly("pattern-too-large");
    assertThat(objections(rule("contact.displayName.matches('(')")))
        .extracting(Objection::code)
        .containsExactly("malformed-pattern");
    assertThat(objections(rule("contact.displayName.matches(contact.company)")))
        .extracting(Objection::code)
        .containsExactly("pattern-not-literal");
  }

  @Test
  @DisplayName("78 misspelt field: refused, with the word that was meant")
  void misspeltField() {
    assertThat(objections(rule("contact.displayNmae == 'x'")))
        .singleElement()
        .satisfies(
            objection -> {
              assertThat(objection.code()).isEqualTo("unknown-field");
              assertThat(objection.mend()).contains("displayName");
            });
    assertThat(objections(rule("displayName == 'x'")))
        .singleElement()
        .satisfies(objection -> assertThat(objection.mend()).contains("contact.displayName"));
  }

  @Test
  @DisplayName("79 division by zero: no answer, said so, and the other rules still answer")
  void divisionByZero() {
    RuleSet set =
        rules(rule("a-divides", "1 / contact.phones.size() * 0 == 7 / 0"), rule("b-fires", "true"));
    assertThat(set.on(anna(), DOMAINS, TODAY))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isInstanceOfSatisfying(
                        RuleAnswer.Failed.class,
                        failed -> assertThat(failed.text()).contains("a-divides", "by zero")),
            second -> assertThat(second).isInstanceOf(RuleAnswer.Fired.class));
  }

  @Test
  @DisplayName("80 contradictory decisive rules: both are answered, neither wins here")
  void contradiction() {
    RuleSet set =
        rules(
            decisive("ours", Side.INTERNAL, "contact.addresses.exists(a, a.isOwnDomain())"),
            decisive("theirs", Side.EXTERNAL, "contact.displayName.contains('External')"));
    assertThat(set.on(contact("Price (External)", "p@ours.example"), DOMAINS, TODAY))
        .extracting(answer -> answer.rule().side())
        .containsExactly(Side.INTERNAL, Side.EXTERNAL);
  }

  @Test
  @DisplayName("81 a rule that matches everyone is only one answer among the others")
  void everyone() {
    RuleSet set = rules(rule("everyone", "true"), rule("nobody", "false"));
    assertThat(set.on(anna(), DOMAINS, TODAY))
        .extracting(answer -> answer.rule().id())
        .containsExactly("everyone");
  }

  @Test
  @DisplayName("82 look-alike quotes: named, with what to write instead")
  void lookAlikeQuotes() {
    assertThat(objections(rule("contact.kind ==\n \u201CSERVICE\u201D")))
        .hasSize(2)
        .allSatisfy(
            objection -> {
              assertThat(objection.code()).isEqualTo("look-alike-character");
              assertThat(objection.line()).isEqualTo(2);
              assertThat(objection.mend()).contains("straight quote \"");
            });
    assertThat(objections(rule("contact.displayName.contains('\u201C')"))).isEmpty();
  }

  @Test
  @DisplayName("83 rule order shuffled: same answers")
  void shuffled() {
    Rule[] some = {
      rule("a", "true"), rule("b", "1 / 0 == 1"), rule("c", "contact.hidden"), rule("d", "true")
    };
    Rule[] reversed = Arrays.copyOf(some, some.length);
    java.util.Collections.reverse(Arrays.asList(reversed));
    assertThat(rules(reversed).on(anna(), DOMAINS, TODAY))
        .isEqualTo(rules(some).on(anna(), DOMAINS, TODAY))
        .hasSize(3);
  }

  @Test
  @DisplayName("84 hostile values in a reason: plain text, cut off, on one line")
  void hostileValues() {
    Rule rule =
        new Rule(
            "marked",
            "",
            "true",
            Side.EXTERNAL,
            Strength.WEAK,
            "marked \"{displayName}\" of {groups}",
            "",
            null,
            null);
    String hostile = "=HYPERLINK(\"x\")\r\n<script>\u202E$1 {company} \u0000" + "y".repeat(5_000);
    RuleAnswer answer =
        rules(rule).on(contact(hostile, "a@ours.example"), DOMAINS, TODAY).getFirst();
    assertThat(answer.text())
        .startsWith("marked \"=HYPERLINK(\"x\")  <script>$1 {company} yyy")
        .endsWith("\" of cn=All Officers,ou=Groups,dc=ours,dc=example")
        .hasSizeLessThanOrEqualTo(300)
        .doesNotContain("\n", "\u202E", "\u0000");
    Rule often =
        new Rule(
            "x",
            "",
            "true",
            Side.EXTERNAL,
            Strength.WEAK,
            "{displayName}".repeat(4),
            "",
            null,
            null);
    assertThat(
            rules(often)
                .on(contact("y".repeat(200), "a@ours.example"), DOMAINS, TODAY)
                .getFirst()
                .text())
        .hasSize(300);
  }

  private static Rule decisive(String id, Side side, String when) {
    return new Rule(id, "", when, side, Strength.DECISIVE, "because", "", null, null);
  }

  private static String[] addresses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a" + i + "@ours.example")
        .toArray(String[]::new);
  }
}
