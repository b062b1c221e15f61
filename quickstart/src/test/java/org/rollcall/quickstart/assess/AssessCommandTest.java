package org.rollcall.quickstart.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run, from files to files. */
class AssessCommandTest {
  @TempDir Path folder;
  private SmallForce force;

  @BeforeEach
  void aSmallForce() throws IOException {
    force = SmallForce.in(folder);
  }

  @Test
  void eachContactIsJudgedInTheOrderOfTheInput() throws IOException {
    AssessRun run = force.assess();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.verdicts())
        .extracting(verdict -> verdict.get("displayName").asText())
        .containsExactly("Llwyd, Mared", "Pugh, Idris", "Desk", "Aaron, Abel");
    assertThat(run.verdicts())
        .extracting(verdict -> verdict.get("verdict").asText())
        .containsExactly("INTERNAL", "UNCERTAIN", "INTERNAL", "EXTERNAL");
    assertThat(run.named("Llwyd, Mared").get("person").asText()).isEqualTo("P1");
    assertThat(run.named("Aaron, Abel").get("person").isNull()).isTrue();
  }

  @Test
  void theEvidenceSumsToTheLogOdds() throws IOException {
    for (JsonNode verdict : force.assess().verdicts()) {
      double sum = 0;
      for (JsonNode line : verdict.get("evidence")) {
        sum += line.get("bits").asDouble();
      }
      assertThat(sum).isCloseTo(verdict.get("logOdds").asDouble(), within(1e-9));
    }
  }

  @Test
  void theMisplacedOneIsAFindingAndTheFirstOfTheList() throws IOException {
    AssessRun run = force.assess();

    JsonNode outsider = run.named("Aaron, Abel");
    assertThat(outsider.get("misplaced").asBoolean()).isTrue();
    assertThat(run.text("findings.csv").lines()).hasSize(2);
    assertThat(run.text("findings.csv")).contains("Aaron, Abel").doesNotContain("Llwyd");
    JsonNode list = run.summary().get("lists").get(0);
    assertThat(list.get("visible").asInt()).isEqualTo(4);
    assertThat(list.get("external").asInt()).isEqualTo(1);
    assertThat(list.get("first")).hasSize(2);
    assertThat(list.get("first").get(0).get("key")).isEqualTo(outsider.get("key"));
    assertThat(run.text("report.html")).contains("1 outsider can be picked", "Aaron, Abel");
  }

  @Test
  void onlyWhatMayBeAnOutsiderInAnInternalListHasARisk() throws IOException {
    AssessRun run = force.assess();

    for (JsonNode verdict : run.verdicts()) {
      boolean colleague = verdict.get("verdict").asText().equals("INTERNAL");
      assertThat(verdict.get("risk").isNull()).isEqualTo(colleague);
    }
    assertThat(run.named("Aaron, Abel").get("risk").get("band").asText())
        .as("the first of an internal list")
        .isIn("HIGH", "CRITICAL");
  }

  @Test
  void withoutAnOutsiderTheExitCodeIsZero() throws IOException {
    force.ldif(SmallForce.MARED, SmallForce.DESK);

    AssessRun run = force.assess();

    assertThat(run.code()).isZero();
    assertThat(run.text("report.html")).contains("No outsider was found");
    assertThat(run.text("findings.csv").lines()).hasSize(1);
  }

  @Test
  void everyInputIsNamedWithItsHash() throws IOException {
    JsonNode inputs = force.assess().summary().get("versions").get("inputs");

    assertThat(inputs).hasSize(4);
    for (JsonNode input : inputs) {
      assertThat(input.get("sha256").asText()).hasSize(64);
    }
    assertThat(inputs.get(3).get("says").asText()).contains("version 3");
  }

  @Test
  void sameInputSameBytesOut() throws IOException {
    AssessRun first = force.assess();
    String before =
        first.text("verdicts.ndjson") + first.text("report.html") + first.text("summary.json");

    AssessRun again = force.assess();

    assertThat(
            again.text("verdicts.ndjson") + again.text("report.html") + again.text("summary.json"))
        .isEqualTo(before);
  }

  @Test
  void anOldHrListMakesNobodyAnOutsider() throws IOException {
    AssessRun run =
        AssessRun.with(
            folder.resolve("out"),
            "--ldif",
            force.path("directory.ldif"),
            "--organisation",
            force.path("organisation.yaml"),
            "--hr",
            force.path("hr.csv"),
            "--as-of",
            "2026-11-20",
            "--hr-as-of",
            "2026-11-10");

    assertThat(run.verdicts())
        .extracting(verdict -> verdict.get("verdict").asText())
        .doesNotContain("EXTERNAL");
    assertThat(run.summary().get("hr").get("stale").asBoolean()).isTrue();
    assertThat(run.text("report.html")).contains("older than organisation.yaml allows");
  }

  @Test
  void aBadValueInHrIsListedAndDecidesNothing() throws IOException {
    force.write("hr.csv", SmallForce.HR.replace("OFFICER,ACTIVE", "OFFICER,BUSY"));

    AssessRun run = force.assess();

    assertThat(run.named("Llwyd, Mared").get("verdict").asText()).isEqualTo("UNCERTAIN");
    assertThat(run.summary().get("problems").toString()).contains("hr", "line 2");
    assertThat(run.text("report.html")).contains("line 2");
  }

  @Test
  void anEntryWithoutAnAddressIsUndecided() throws IOException {
    force.ldif(
        SmallForce.MARED,
        "dn: cn=nobody,ou=people,dc=heddlu-fach,dc=example\nobjectClass: person\ncn: nobody\n");

    AssessRun run = force.assess();

    assertThat(run.named("nobody").get("verdict").asText()).isEqualTo("UNCERTAIN");
    assertThat(run.said()).contains("known by DN");
  }

  @Test
  void theSourceIsAFileOrAServerButNotBoth() {
    AssessRun none = AssessRun.with(folder.resolve("out"), "--organisation", "o", "--hr", "h");
    AssessRun both =
        AssessRun.with(
            folder.resolve("out"),
            "--organisation",
            "o",
            "--hr",
            "h",
            "--ldif",
            "f",
            "--ldap",
            "ldap://localhost");

    assertThat(none.code()).isEqualTo(2);
    assertThat(both.code()).isEqualTo(2);
    assertThat(none.said()).contains("--ldif FILE", "--ldap URL");
    assertThat(both.wroteSomething()).isFalse();
  }

  @Test
  void theResultCanBeWrittenOverAnEarlierOne() throws IOException {
    force.assess();
    force.ldif(SmallForce.MARED);

    assertThat(force.assess().verdicts()).hasSize(1);
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files).hasSize(4);
    }
  }
}
