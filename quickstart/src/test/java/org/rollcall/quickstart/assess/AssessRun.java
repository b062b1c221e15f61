package org.rollcall.quickstart.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.quickstart.Rollcall;
import picocli.CommandLine;

/** One run of {@code rollcall assess} as a user starts it, and what it left behind. */
final class AssessRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path out;
  private final int code;
  private final String said;

  private AssessRun(Path out, int code, String said) {
    this.out = out;
    this.code = code;
    this.said = said;
  }

  static AssessRun with(Path out, String... options) {
    StringWriter said = new StringWriter();
    CommandLine line = Rollcall.commandLine();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    List<String> arguments = new ArrayList<>(List.of("assess", "--out", out.toString()));
    arguments.addAll(List.of(options));
    int code = line.execute(arguments.toArray(String[]::new));
    return new AssessRun(out, code, said.toString());
  }

  int code() {
    return code;
  }

  String said() {
    return said;
  }

  boolean wroteSomething() {
    return Files.exists(out);
  }

  String text(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  JsonNode summary() throws IOException {
    return JSON.readTree(text("summary.json"));
  }

  /** In the order of the file. */
  List<JsonNode> verdicts() throws IOException {
    List<JsonNode> verdicts = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("verdicts.ndjson"))) {
      verdicts.add(JSON.readTree(line));
    }
    return verdicts;
  }

  /** The verdict on the one with that display name. */
  JsonNode named(String displayName) throws IOException {
    return verdicts().stream()
        .filter(verdict -> verdict.get("displayName").asText().equals(displayName))
        .findFirst()
        .orElseThrow();
  }
}
