package org.rollcall.quickstart.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks its syntax is refused as a whole, with place and mend, and nothing is written. */
class MalformedInputTest {
  @TempDir Path folder;
  private SmallForce force;

  @BeforeEach
  void aSmallForce() throws IOException {
    force = SmallForce.in(folder);
  }

  @Test
  void anLdifLineThatIsNone() throws IOException {
    force.ldif(SmallForce.MARED, SmallForce.IDRIS.replace("cn: p", "cn p"));

    refused("directory.ldif:", "no LDIF record");
  }

  @Test
  void anLdifValueThatIsNoBase64() throws IOException {
    force.ldif(SmallForce.MARED.replace("displayName: Llwyd, Mared", "displayName:: %%%"));

    refused("directory.ldif:", "base64");
  }

  @Test
  void anLdifChangeThatIsNoEntry() throws IOException {
    force.ldif("dn: cn=x,dc=y\nchangetype: modify\nreplace: mail\nmail: a@b.example\n-\n");

    refused("directory.ldif:", "changetype: add");
  }

  @Test
  void anExportThatBrokeOff() throws IOException {
    force.write(
        "directory.ldif", SmallForce.MARED + "\nsearch: 2\nresult: 4 Size limit exceeded\n");

    refused("directory.ldif", "did not succeed");
  }

  @Test
  void anHrListWithoutARequiredColumn() throws IOException {
    force.write("hr.csv", SmallForce.HR.replace("category,", "kind,"));

    refused("hr.csv", "category");
  }

  @Test
  void anHrListWithAnOpenQuote() throws IOException {
    force.write("hr.csv", SmallForce.HR + "P3,\"1003,open,end,,OFFICER,ACTIVE\n");

    refused("hr.csv", "quote");
  }

  @Test
  void anOrganisationWithAnUnknownKey() throws IOException {
    force.write("organisation.yaml", SmallForce.ORGANISATION.replace("ownDomains", "ownDomain"));

    refused("organisation.yaml:", "ownDomain");
  }

  @Test
  void anOrganisationThatIsNoYaml() throws IOException {
    force.write("organisation.yaml", "spec: [1, 2\n");

    refused("organisation.yaml");
  }

  @Test
  void aRuleWithAMisspeltField() throws IOException {
    force.write(
        "rules.yaml", SmallForce.RULES.replace("contact.displayName ==", "contact.name =="));

    refused("rules.yaml:", "name");
  }

  @Test
  void aRuleThatFailsItsOwnTest() throws IOException {
    force.write("rules.yaml", SmallForce.RULES.replace("fires: true", "fires: false"));

    refused("rules.yaml:", "test");
  }

  @Test
  void anInputThatIsNotThere() throws IOException {
    Files.delete(folder.resolve("hr.csv"));

    refused("hr.csv", "no such file");
  }

  private void refused(String... said) {
    AssessRun run = force.assess();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.said()).startsWith("rollcall: ").contains(said).contains("Mend: ");
    assertThat(run.said()).doesNotContain("\tat ");
    assertThat(run.wroteSomething()).as("nothing is written").isFalse();
  }
}
