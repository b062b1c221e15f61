package org.rollcall.classifier.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.classifier.rules.Asking;
import org.rollcall.classifier.rules.Rule;
import org.rollcall.classifier.rules.RuleAnswer;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Problem;

class ReadRulesTest {
  private static final String HEAD =
      """
      apiVersion: rollcall/v1
      kind: RuleSet
      metadata: {name: force, version: 3}
      spec:
        rules:
      """;

  private static final String MARKED =
      """
          - id: marked-external
            description: The display name says that the person is not ours
            when: contact.displayName.matches("(?i)\\\\((external|agency|partner)\\\\)")
            side: EXTERNAL
            strength: STRONG
            reason: display name is marked "{displayName}"
            owner: directory-team
            tests:
              - {contact: {displayName: "Price, Nia (External)"}, fires: true}
              - {contact: {displayName: "Price, Nia"}, fires: false}
      """;

  private static final String SCANNER =
      """
          - id: service-account
            when: |
              contact.kind == "SERVICE"
                && contact.addresses.size() > 0
                && contact.addresses.all(a, a.isOwnDomain())
            side: INTERNAL
            strength: DECISIVE
            reason: service account with only own addresses
            validFrom: 2026-01-01
            validTo: 2026-12-31
            tests:
              - {contact: {kind: SERVICE, addresses: ["scan@ours.example"]}, fires: true}
              - {contact: {kind: SERVICE, addresses: ["scan@gmail.com"]}, fires: false}
              - {contact: {kind: SERVICE}, fires: false}
      """;

  @TempDir Path folder;

  @Test
  void readsWhatPeopleWrote() throws IOException {
    Path file = Files.writeString(folder.resolve("rules.yaml"), HEAD + SCANNER + MARKED);
    RuleSet rules = good(ReadRules.read(file, Asking.DOMAINS));
    assertThat(rules.name()).isEqualTo("force");
    assertThat(rules.version()).isEqualTo(3);
    assertThat(rules.hash()).hasSize(64);
    assertThat(rules.edition()).isEqualTo("force-3-" + rules.hash().substring(0, 12));
    assertThat(rules.rules())
        .extracting(Rule::id)
        .containsExactly("marked-external", "service-account");
    assertThat(
            rules.on(
                Asking.contact("Price, Nia (AGENCY)", "n@ours.example"),
                Asking.DOMAINS,
                Asking.TODAY))
        .extracting(RuleAnswer::text)
        .containsExactly("display name is marked \"Price, Nia (AGENCY)\"");
  }

  @Test
  void noRulesAreRulesToo() {
    assertThat(good(read(HEAD.replace("rules:", "rules: []"))).rules()).isEmpty();
  }

  @Test
  void everyProblemIsSaidAtItsLine() {
    List<Problem> problems =
        broken(
            read(
                HEAD
                    + MARKED.replace("displayName.matches", "displayNmae.matches")
                    + SCANNER
                        .replace("contact.addresses.size() > 0", "contact.adresses.size() > 0")
                        .replace("DECISIVE", "Decisive")
                    + MARKED.replace("fires: false", "fires: maybe")));
    assertThat(problems)
        .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.code())
        .containsExactly(
            "8 spec.rules[0].when unknown-field",
            "19 spec.rules[1].when unknown-field",
            "22 spec.rules[1].strength unknown-value",
            "30 spec.rules[2].id duplicate-id",
            "39 spec.rules[2].tests[1].fires wrong-type");
    assertThat(problems).allSatisfy(problem -> assertThat(problem.mend()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fires: false | fires: true | test-failed",
        "side: EXTERNAL | side: OUTSIDE | unknown-value",
        "owner: | owned: | unknown-key",
        "displayName: \"Price, Nia\" | displayNmae: \"Price, Nia\" | unknown-key",
        "displayName: \"Price, Nia\" | displayName: 3 | wrong-type",
        "displayName: \"Price, Nia\" | kind: ROBOT | unknown-value",
        "version: 3 | version: 0 | out-of-range",
        "version: 3 | version: three | wrong-type",
        "kind: RuleSet | kind: Organisation | wrong-kind",
        "id: marked-external | id: 'marked external' | not-a-name",
        "strength: STRONG | strength: | empty-value",
        "reason: display | reasons: display | missing-key",
      })
  void whatIsRefused(String old, String wrong, String code) {
    String text = (HEAD + MARKED).replace(old, wrong);
    assertThat(text).isNotEqualTo(HEAD + MARKED);
    assertThat(broken(read(text))).extracting(Problem::code).contains(code);
  }

  @Test
  void daysAreDays() {
    String wrong = SCANNER.replace("2026-12-31", "31/12/2026").replace("2026-01-01", "2026-02-30");
    assertThat(broken(read(HEAD + wrong)))
        .extracting(Problem::code)
        .containsExactly("not-a-date", "not-a-date");
    String backwards = SCANNER.replace("2026-12-31", "2025-12-31");
    assertThat(broken(read(HEAD + backwards)))
        .extracting(Problem::code, Problem::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("never-valid", 15));
  }

  @Test
  void rulesThatWereAdmittedAreReadAgainWithoutTheirTests() {
    byte[] gone =
        (HEAD + SCANNER.replace("scan@ours.example", "scan@formerly-ours.example"))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(broken(ReadRules.of(gone, "rules.yaml", Asking.DOMAINS)))
        .extracting(Problem::code)
        .containsExactly("test-failed");
    assertThat(good(ReadRules.again(gone, "rules.yaml")).rules()).hasSize(1);
  }

  @Test
  void aMissingFileIsAProblem() {
    assertThat(broken(ReadRules.read(folder.resolve("none.yaml"), Asking.DOMAINS)))
        .extracting(Problem::code)
        .containsExactly("file-missing");
  }

  /** Whatever is done to a good file, there is an answer. */
  @Property(tries = 300)
  void noTextBreaksTheReading(
      @ForAll("edits") Map.Entry<Integer, String> edit,
      @ForAll("edits") Map.Entry<Integer, String> other) {
    String text = edited(edited(HEAD + MARKED + SCANNER, edit), other);
    switch (read(text)) {
      case Loaded.Good<RuleSet> loaded -> assertThat(loaded.value().rules()).isNotNull();
      case Loaded.Broken<RuleSet> broken ->
          assertThat(broken.problems())
              .isNotEmpty()
              .allSatisfy(problem -> assertThat(problem.text().lines()).hasSize(1));
    }
  }

  @Provide
  Arbitrary<Map.Entry<Integer, String>> edits() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.integers().between(0, 1_200),
            Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(8),
                Arbitraries.of(
                    "[",
                    "{",
                    "}",
                    ": ",
                    "\n",
                    "  ",
                    "- ",
                    "!!x ",
                    "&a ",
                    "*a",
                    "|",
                    "'",
                    "\"",
                    "#",
                    "\t",
                    "null",
                    "(",
                    ")",
                    "\\",
                    "? ",
                    "rules:\n",
                    "\u0085",
                    "\u2028")))
        .as(Map::entry);
  }

  private static String edited(String text, Map.Entry<Integer, String> edit) {
    int at = edit.getKey() % text.length();
    return text.substring(0, at)
        + edit.getValue()
        + text.substring(Math.min(text.length(), at + 3));
  }

  private static Loaded<RuleSet> read(String text) {
    return ReadRules.of(text.getBytes(StandardCharsets.UTF_8), "rules.yaml", Asking.DOMAINS);
  }

  private static RuleSet good(Loaded<RuleSet> loaded) {
    return switch (loaded) {
      case Loaded.Good<RuleSet> good -> good.value();
      case Loaded.Broken<RuleSet> broken -> throw new AssertionError(broken.text());
    };
  }

  private static List<Problem> broken(Loaded<RuleSet> loaded) {
    return switch (loaded) {
      case Loaded.Good<RuleSet> good ->
          throw new AssertionError("accepted: " + good.value().rules());
      case Loaded.Broken<RuleSet> broken -> broken.problems();
    };
  }
}
