package org.rollcall.quickstart.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.quickstart.Rollcall;
import picocli.CommandLine;

@SuppressWarnings("NullAway.Init")
class EvaluateTest {
  private static final String HEAD =
      "apiVersion: rollcall/v1\nkind: LinkageSpec\nmetadata: {name: test}\nspec:\n";
  private static final String SPEC =
      HEAD
          + "  recordId: id\n  columns: {given: given-name, surname: surname, birth: date}\n"
          + "  truth: {idPattern: '^p(\\d+)-'}\n";

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void itLinksMeasuresAndWritesTheSameBytesAgain() throws IOException {
    Path spec = file("spec.yaml", SPEC);
    Path left = file("left.csv", people("\r\n"));

    assertThat(run("--spec", spec, "--left", left, "--out", folder.resolve("a"))).isZero();
    assertThat(run("--spec", spec, "--left", left, "--out", folder.resolve("b"))).isZero();

    assertThat(folder.resolve("b/pairs.csv")).hasSameBinaryContentAs(folder.resolve("a/pairs.csv"));
    JsonNode metrics = metrics("a");
    assertThat(metrics.path("truePairs").asInt()).isEqualTo(60);
    assertThat(metrics.path("bestThreshold").path("f1").asDouble()).isGreaterThan(0.95);
    assertThat(metrics.path("seconds").asDouble()).isPositive();
    assertThat(Files.readAllLines(folder.resolve("a/pairs.csv")).get(0))
        .isEqualTo("left,right,probability,bits");
  }

  @Test
  void twoFilesOneToOneGiveLinks() throws IOException {
    Path spec = file("spec.yaml", SPEC + "  oneToOne: true\n");
    Path left = file("left.csv", people("\n"));

    assertThat(run("--spec", spec, "--left", left, "--right", left, "--out", folder.resolve("a")))
        .isZero();

    List<String> lines = Files.readAllLines(folder.resolve("a/links.csv"));
    assertThat(lines.get(0)).isEqualTo("left,right,probability,bits,margin");
    assertThat(lines.stream().skip(1).map(l -> l.substring(0, l.indexOf(','))))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recordId: id, columns: {given: name}                          | spec.columns.given",
        "recordId: id, columns: {given: given-name}, extra: 1          | unknown-key",
        "columns: {given: given-name}                                  | recordId is missing",
        "recordId: nr, columns: {given: given-name}                    | the column nr",
        "recordId: id, columns: {given: given-name}, truth: {idPattern: '['} | not-a-pattern",
        "recordId: id, columns: {given: given-name}, oneToOne: true    | --right is missing"
      })
  void aWrongSpecificationIsRefusedByNameAndPlace(String body, String said) throws IOException {
    Path spec = file("spec.yaml", HEAD.replace("spec:\n", "spec: {" + body + "}\n"));
    Path left = file("left.csv", people("\n"));

    assertThat(run("--spec", spec, "--left", left, "--out", folder.resolve("a"))).isEqualTo(2);
    assertThat(err.toString()).contains(said).contains("Mend:");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "febrl_1.csv, rec_id, .9990, 'given_name: given-name, surname: surname, address_1: place,"
        + " suburb: place, postcode: postcode, state: category, date_of_birth: date, soc_sec_id: text'",
    "febrl_2.csv, rec_id, .9975, 'given_name: given-name, surname: surname, address_1: place,"
        + " suburb: place, postcode: postcode, state: category, date_of_birth: date, soc_sec_id: text'",
    "fake_1000.csv, unique_id, .89,"
        + " 'first_name: given-name, surname: surname, dob: date, city: place, email: email'",
    "historical_dev.csv, unique_id, .87, 'full_name: full-name, first_name: given-name,"
        + " surname: surname, dob: date, birth_place: place, postcode_fake: postcode,"
        + " gender: category, occupation: category'"
  })
  void theGoalsAreMetOnDataFromOutside(String name, String id, double goal, String columns)
      throws IOException {
    Optional<String> data = Optional.ofNullable(System.getenv("ROLLCALL_DATA"));
    assumeTrue(data.isPresent(), "ROLLCALL_DATA names no folder: not tried on data from outside");
    String truth = id.equals("rec_id") ? "idPattern: '^rec-(\\d+)-'" : "column: cluster";
    Path spec =
        file(
            "spec.yaml",
            HEAD
                + "  recordId: "
                + id
                + "\n  columns: {"
                + columns
                + "}\n  truth: {"
                + truth
                + "}\n");
    Path left = Path.of(data.orElseThrow(), "linkage", name);

    assertThat(run("--spec", spec, "--left", left, "--out", folder.resolve("a"))).isZero();

    JsonNode metrics = metrics("a");
    assertThat(metrics.path("bestThreshold").path("f1").asDouble()).isGreaterThanOrEqualTo(goal);
    assertThat(metrics.path("blockingRecall").asDouble()).isGreaterThanOrEqualTo(0.92);
    assertThat(metrics.path("expectedCalibrationError").asDouble()).isLessThanOrEqualTo(0.03);
    assertThat(metrics.path("candidatePairs").asLong())
        .isLessThanOrEqualTo(200L * metrics.path("records").path(0).asLong());
  }

  private static String people(String end) {
    List<String> lines = new ArrayList<>(List.of(" id ,given,surname,birth"));
    for (int person = 0; person < 120; person++) {
      String rest =
          ",Given%d,Surname%s,19%02d-0%d-1%d"
              .formatted(
                  person % 9,
                  (char) ('a' + person % 26),
                  10 + person % 80,
                  1 + person % 9,
                  person % 7);
      lines.add("p" + person + "-0" + rest);
      if (person % 2 == 0) {
        lines.add("p" + person + "-1" + rest);
      }
    }
    return String.join(end, lines) + end;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private JsonNode metrics(String out) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(out).resolve("metrics.json").toFile());
  }

  private int run(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("evaluate"));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    CommandLine line = Rollcall.commandLine();
    line.setErr(new PrintWriter(err, true));
    line.setOut(new PrintWriter(new StringWriter()));
    return line.execute(words.toArray(String[]::new));
  }
}
