package org.rollcall.quickstart.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values from a directory are text that anybody may have written. */
class HostileValuesTest {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u2028\\u2029\\u0000-\\u0008]");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\";\"click\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1+1",
        " =1+1",
        "\u202E=1+1",
        "\u200B=1+1",
        "\uFF1D1+1",
        "'=1+1",
      })
  void noCellOfASpreadsheetIsAFormula(String name) throws IOException {
    AssessRun run = outsider(name, name);

    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(run.text("findings.csv")))) {
      for (String cell : row) {
        assertThat(cell.strip()).doesNotContainPattern("^[\\p{Cf}\\s]*[=+\\-@\\uFF1D]");
      }
    }
  }

  @Test
  void nothingFromTheDirectoryIsMarkup() throws IOException {
    String name = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"x' &amp;";
    AssessRun run = outsider(name, name);

    String page = run.text("report.html");
    assertThat(page)
        .doesNotContain("<script", "<img", "onmouseover=\"")
        .contains("&lt;script&gt;")
        .contains("&amp;amp;");
    assertThat(run.verdicts().getFirst().get("displayName").asText()).isEqualTo(name);
  }

  @Test
  void templateExpressionsInValuesStayText() throws IOException {
    AssessRun run = outsider("{report.version} {#each x}{/each} {cdi:x}", "x");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.text("report.html")).contains("{report.version} {#each x}");
  }

  @Test
  void nobodyTurnsTheDirectionOfWriting() throws IOException {
    AssessRun run = outsider("Jones\u202E nedloG\u2066\u200F\u2028x", "a\u202Eb");

    for (String file : List.of("report.html", "findings.csv", "verdicts.ndjson", "summary.json")) {
      assertThat(run.text(file)).as(file).doesNotContainPattern(INVISIBLE);
    }
    assertThat(run.said()).doesNotContainPattern(INVISIBLE);
  }

  @Test
  void aNameOfTenThousandCharactersIsCut() throws IOException {
    AssessRun run = outsider("A".repeat(10_000), "x");

    assertThat(run.verdicts().getFirst().get("verdict").asText()).isNotEqualTo("INTERNAL");
    assertThat(run.text("report.html")).contains("A".repeat(50)).doesNotContain("A".repeat(300));
    assertThat(run.text("summary.json")).doesNotContain("A".repeat(300));
  }

  @Test
  void thousandsOfAddressesDoNoHarm() throws IOException {
    StringBuilder proxies = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      proxies.append("proxyAddresses: smtp:abel").append(i).append("@somewhere-else.example\n");
    }
    SmallForce force = SmallForce.in(folder);
    force.ldif(SmallForce.OUTSIDER + proxies);

    AssessRun run = force.assess();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.verdicts().getFirst().get("addresses")).hasSize(5_001);
    assertThat(run.text("report.html").length()).isLessThan(60_000);
  }

  /** In every field that can hold text. */
  private AssessRun outsider(String name, String other) throws IOException {
    SmallForce force = SmallForce.in(folder);
    String record =
        SmallForce.OUTSIDER
            .replace("displayName: Aaron, Abel", "displayName:: " + base64(name))
            .concat("title:: " + base64(other) + "\n")
            .concat("department:: " + base64(other) + "\n")
            .concat("company:: " + base64(other) + "\n")
            .concat("telephoneNumber:: " + base64(other) + "\n")
            .concat("proxyAddresses:: " + base64("smtp:" + other + "@x.example") + "\n")
            .concat("otherMailbox:: " + base64(other) + "\n");
    force.ldif(record, SmallForce.MARED);
    return force.assess();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
