package org.rollcall.settings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.contracts.DomainName;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;
import org.rollcall.settings.Problem;

class OrganisationFileTest {
  private static final String GOOD =
      """
      apiVersion: rollcall/v1
      kind: Organisation
      metadata:
        name: aber-test
      spec:
        locales: [en-GB, cy-GB]
        ownDomains: [aber-test.example, Ours.Example.]
        partners:
          - {name: Council, domains: [council.example], approvedBy: governance, until: 2027-03-31}
        addressLists:
          - name: Everybody
            scope: INTERNAL
            baseDn: ou=people,dc=aber-test,dc=example
            filter: (&(mail=*)(!(objectClass=room)))
            hiddenWhen: {attribute: hideMe, value: "TRUE"}
            sortBy: displayName
          - name: Partners too
            directory: west
            scope: SHARED
            baseDn: dc=aber-test,dc=example
            filter: (mail=*)
            hiddenWhen: {attribute: hideMe, value: "TRUE"}
            sortBy: cn
        hr:
          maxAgeDays: 3
          minCoverage: 0.9
          categories: {OFFICER: INTERNAL, VOLUNTEER: UNCERTAIN}
        costs: {review: 1, falseInternal: 100, falseExternal: 30.5}
      """;

  private static Loaded<Organisation> parse(String text) {
    return OrganisationFile.parse(
        new SettingsText(text, "hash"), new Problems("organisation.yaml"));
  }

  private static List<Problem> problemsOf(String text) {
    return parse(text) instanceof Loaded.Broken<Organisation> broken
        ? broken.problems()
        : List.of();
  }

  @Test
  void readsEverythingThatAGoodFileSays(@TempDir Path folder) throws IOException {
    // Given
    Path file = Files.writeString(folder.resolve("organisation.yaml"), "\uFEFF" + GOOD);
    // When
    Loaded<Organisation> loaded = OrganisationFile.read(file);
    // Then
    String hash = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
    assertThat(loaded)
        .isEqualTo(
            new Loaded.Good<>(
                new Organisation(
                    "aber-test",
                    List.of(Locale.UK, Locale.forLanguageTag("cy-GB")),
                    List.of(DomainName.of("aber-test.example"), DomainName.of("ours.example")),
                    List.of(
                        new Partner(
                            "Council",
                            List.of(DomainName.of("council.example")),
                            "governance",
                            LocalDate.of(2027, 3, 31))),
                    List.of(everybody(), partnersToo()),
                    new HrPolicy(
                        3,
                        0.9,
                        Map.of(
                            "OFFICER",
                            HrPolicy.Category.INTERNAL,
                            "VOLUNTEER",
                            HrPolicy.Category.UNCERTAIN)),
                    new Costs(1, 100, 30.5),
                    hash)));
  }

  private static AddressList everybody() {
    return new AddressList(
        "Everybody",
        null,
        AddressList.Scope.INTERNAL,
        "ou=people,dc=aber-test,dc=example",
        "(&(mail=*)(!(objectClass=room)))",
        new AddressList.HiddenWhen("hideMe", "TRUE"),
        "displayName");
  }

  private static AddressList partnersToo() {
    return new AddressList(
        "Partners too",
        "west",
        AddressList.Scope.SHARED,
        "dc=aber-test,dc=example",
        "(mail=*)",
        new AddressList.HiddenWhen("hideMe", "TRUE"),
        "cn");
  }

  @ParameterizedTest(name = "{0} -> {1}: {3} at line {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [police.uk]        | 7  | public-suffix   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [co.uk, x.example] | 7  | public-suffix   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [xn--55qx5d.cn]    | 7  | public-suffix   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [公司.cn]           | 7  | public-suffix   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [sch.uk]           | 7  | public-suffix   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [powys.sch.uk]     | 7  | public-suffix   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [cymru.]           | 7  | not-a-domain    | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: ["*.police.uk"]    | 7  | not-a-domain    | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [onmicrosoft.com]  | 7  | shared-domain   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [PNN.Police.uk]    | 7  | shared-domain   | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [gmail.com]        | 7  | shared-domain   | spec.ownDomains[0]
          domains: [council.example]                     | domains: [gov.uk]              | 9  | public-suffix   | spec.partners[0].domains[0]
          domains: [council.example]                     | domains: [nhs.uk]              | 9  | public-suffix   | spec.partners[0].domains[0]
          domains: [council.example]                     | domains: [gmail.com]           | 9  | shared-domain   | spec.partners[0].domains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: [uk]               | 7  | not-a-domain    | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: ["*.a.example"]    | 7  | not-a-domain    | spec.ownDomains[0]
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: []                 | 7  | empty-list      | spec.ownDomains
          ownDomains: [aber-test.example, Ours.Example.] | ownDomains: aber-test.example  | 7  | wrong-type      | spec.ownDomains
          Ours.Example.                                  | ABER-test.example              | 7  | duplicate-item  | spec.ownDomains[1]
          domains: [council.example]                     | domains: [x.ours.example]      | 9  | partner-is-own  | spec.partners[0].domains[0]
          until: 2027-03-31                              | until: 31.3.2027               | 9  | not-a-date      | spec.partners[0].until
          until: 2027-03-31                              | until: 2027-02-30              | 9  | not-a-date      | spec.partners[0].until
          , approvedBy: governance                       | ''                             | 9  | missing-key     | spec.partners[0]
          name: Partners too                             | name: Everybody                | 17 | duplicate-item  | spec.addressLists[1]
          scope: SHARED                                  | scope: SHAREED                 | 19 | unknown-value   | spec.addressLists[1].scope
          directory: west                                | directory: West AD             | 18 | not-a-name      | spec.addressLists[1].directory
          sortBy: displayName                            | sortby: displayName            | 16 | unknown-key     | spec.addressLists[0].sortby
          filter: (mail=*)                               | filter: (mail=*))              | 21 | not-a-filter    | spec.addressLists[1].filter
          filter: (mail=*)                               | filter: (mail=*)(cn=*)         | 21 | not-a-filter    | spec.addressLists[1].filter
          filter: (mail=*)                               | filter: mail=*                 | 21 | not-a-filter    | spec.addressLists[1].filter
          baseDn: dc=aber-test,dc=example                | baseDn: people                 | 20 | not-a-dn        | spec.addressLists[1].baseDn
          maxAgeDays: 3                                  | maxAgeDays: "3"                | 25 | wrong-type      | spec.hr.maxAgeDays
          maxAgeDays: 3                                  | maxAgeDays: 0                  | 25 | out-of-range    | spec.hr.maxAgeDays
          maxAgeDays: 3                                  | maxAgeDays: 99999999999999     | 25 | out-of-range    | spec.hr.maxAgeDays
          maxAgeDays: 3                                  | maxAgeDays:                    | 25 | empty-value     | spec.hr.maxAgeDays
          minCoverage: 0.9                               | minCoverage: .nan              | 26 | out-of-range    | spec.hr.minCoverage
          minCoverage: 0.9                               | minCoverage: 90                | 26 | out-of-range    | spec.hr.minCoverage
          OFFICER: INTERNAL                              | OFFICER: internal              | 27 | unknown-value   | spec.hr.categories.OFFICER
          falseInternal: 100                             | falseInternal: 1               | 28 | out-of-range    | spec.costs.falseInternal
          falseInternal: 100                             | falseInternl: 100              | 28 | unknown-key     | spec.costs.falseInternl
          review: 1                                      | review: 1, review: 2           | 28 | duplicate-key   | spec.costs.review
          kind: Organisation                             | kind: Directories              | 2  | wrong-kind      | kind
          apiVersion: rollcall/v1                        | apiVersion: rollcall/v2        | 1  | wrong-version   | apiVersion
          name: aber-test                                | name: !!str x                  | 4  | tag             | ''
          name: aber-test                                | name: &a x                     | 4  | anchor          | ''
          name: aber-test                                | name: 12                       | 4  | wrong-type      | metadata.name
          [en-GB, cy-GB]                                 | [en_GB!]                       | 6  | not-a-locale    | spec.locales[0]
          [en-GB, cy-GB]                                 | [en-GB, en-GB]                 | 6  | duplicate-item  | spec.locales[1]
          """)
  void namesLineAndFieldOfAMistake(
      String instead, String mistake, int line, String code, String field) {
    // Given
    String text = GOOD.replace(instead, mistake);
    assertThat(text).isNotEqualTo(GOOD);
    // When
    List<Problem> problems = problemsOf(text);
    // Then
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.file()).isEqualTo("organisation.yaml");
              assertThat(problem.text()).doesNotContain("\n");
            });
  }

  @Test
  void proposesTheKeyThatWasMeant() {
    assertThat(problemsOf(GOOD.replace("locales:", "locale:")))
        .extracting(Problem::mend)
        .contains("Did you mean locales?");
  }

  @Test
  void collectsAllProblemsInTheOrderOfTheFile() {
    // Given
    String text =
        GOOD.replace("[en-GB, cy-GB]", "[]")
            .replace("until: 2027-03-31", "until: soon")
            .replace("minCoverage: 0.9", "minCoverage: high");
    // When
    List<Problem> problems = problemsOf(text);
    // Then
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("empty-list", "not-a-date", "wrong-type");
  }

  @Test
  void refusesAnAliasBombBeforeItIsBuilt() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    assertThat(problemsOf(bomb)).extracting(Problem::code).contains("anchor", "alias");
  }

  @Test
  void refusesNestingThatWouldOverflowTheStack() {
    assertThat(problemsOf("a: " + "[".repeat(100_000)))
        .extracting(Problem::code)
        .containsExactly("too-deep");
  }

  @Test
  void refusesTwoDocuments() {
    assertThat(problemsOf(GOOD + "---\n" + GOOD))
        .extracting(Problem::code)
        .containsExactly("malformed-yaml");
  }

  @Test
  void saysThatAFileIsMissingTooLargeOrNoText(@TempDir Path folder) throws IOException {
    Path large = Files.write(folder.resolve("large.yaml"), new byte[SettingsText.MOST_BYTES + 1]);
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xC3, 0x28});
    Path empty = Files.createFile(folder.resolve("empty.yaml"));

    assertThat(codeOf(folder.resolve("none.yaml"))).isEqualTo("file-missing");
    assertThat(codeOf(large)).isEqualTo("file-too-large");
    assertThat(codeOf(binary)).isEqualTo("not-utf-8");
    assertThat(codeOf(empty)).isEqualTo("empty-file");
    assertThat(codeOf(folder)).isEqualTo("file-unreadable");
  }

  private static String codeOf(Path file) {
    return OrganisationFile.read(file) instanceof Loaded.Broken<Organisation> broken
        ? broken.problems().getFirst().code()
        : "none";
  }

  @Property(tries = 500)
  void answersToAnyText(@ForAll String text) {
    assertThat(parse(text)).isInstanceOf(Loaded.Broken.class);
  }

  /** A good file with a piece cut out is either good or has a problem; it is never a crash. */
  @Property(tries = 1000)
  void answersToAnyMutilation(
      @ForAll @IntRange(max = 900) int from, @ForAll @IntRange(max = 40) int length) {
    int start = Math.min(from, GOOD.length());
    int end = Math.min(start + length, GOOD.length());
    String text = GOOD.substring(0, start) + GOOD.substring(end);
    assertThat(parse(text)).isNotNull();
  }

  @Property(tries = 1000)
  void answersToAnyInsertion(@ForAll @IntRange(max = 900) int at, @ForAll String inserted) {
    int start = Math.min(at, GOOD.length());
    String text = GOOD.substring(0, start) + inserted + GOOD.substring(start);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(parse(text)).isNotNull();
  }
}
