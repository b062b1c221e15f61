package org.rollcall.quickstart.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.force.Force;

/** The same directory, read from a server and from its export. */
class LiveDirectoryTest {
  private static final Force FORCE = Force.usual();

  @TempDir Path folder;

  @BeforeEach
  void theForcesFiles() throws IOException {
    Files.writeString(folder.resolve("organisation.yaml"), FORCE.organisationYaml());
    Files.writeString(folder.resolve("hr.csv"), FORCE.hrCsv());
    Files.writeString(folder.resolve("directory.ldif"), FORCE.ldif());
  }

  @Test
  void aServerAndItsExportAreJudgedAlike() throws IOException {
    try (EmbeddedDirectory directory = EmbeddedDirectory.of(FORCE)) {
      Path password = Files.writeString(folder.resolve("password"), directory.reader().password());
      AssessRun live =
          AssessRun.with(
              folder.resolve("live"),
              options(
                  "--ldap",
                  directory.url(),
                  "--bind-dn",
                  directory.reader().dn(),
                  "--bind-password-file",
                  password.toString(),
                  "--base",
                  Force.BASE_DN));
      AssessRun exported =
          AssessRun.with(
              folder.resolve("exported"),
              options("--ldif", folder.resolve("directory.ldif").toString()));

      assertThat(live.code()).as(live.said()).isEqualTo(1);
      assertThat(live.verdicts()).containsExactlyInAnyOrderElementsOf(exported.verdicts());
      assertThat(live.summary().get("misplaced").asInt())
          .isEqualTo(FORCE.misplaced().size())
          .isEqualTo(exported.summary().get("misplaced").asInt());
    }
  }

  @Test
  void aWrongPasswordIsNamedAndNothingIsWritten() throws IOException {
    try (EmbeddedDirectory directory = EmbeddedDirectory.of(FORCE)) {
      Path password = Files.writeString(folder.resolve("password"), "not-this-one");
      AssessRun run =
          AssessRun.with(
              folder.resolve("live"),
              options(
                  "--ldap",
                  directory.url(),
                  "--bind-dn",
                  directory.reader().dn(),
                  "--bind-password-file",
                  password.toString(),
                  "--base",
                  Force.BASE_DN));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.said()).contains("Mend: ").doesNotContain("not-this-one");
      assertThat(run.wroteSomething()).isFalse();
    }
  }

  private String[] options(String... more) {
    List<String> usual =
        List.of(
            "--organisation",
            folder.resolve("organisation.yaml").toString(),
            "--hr",
            folder.resolve("hr.csv").toString(),
            "--as-of",
            "2026-11-20",
            "--hr-as-of",
            "2026-11-20");
    return java.util.stream.Stream.concat(usual.stream(), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }
}
