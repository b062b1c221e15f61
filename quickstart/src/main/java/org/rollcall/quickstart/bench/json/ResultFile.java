package org.rollcall.quickstart.bench.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.Result;
import org.rollcall.quickstart.bench.Said;
import org.rollcall.quickstart.bench.Timed;

/** Writes the result for programs; times are in seconds, latencies in milliseconds. */
public final class ResultFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double A_SECOND = 1e9;

  private ResultFile() {}

  /** Writes it, over what was there. */
  public static void write(Result result, Path file) {
    try {
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(result)) + "\n");
    } catch (IOException e) {
      throw CannotGoOn.infrastructure(
          "the result cannot be written to " + file, "name a file in a folder that is there.", e);
    }
  }

  private static ObjectNode json(Result result) {
    ObjectNode root = JSON.createObjectNode();
    root.set("surroundings", surroundings(result.surroundings()));
    root.put("entries", result.entries());
    ObjectNode raw = root.putObject("raw");
    raw.set("paged", timed(result.raw().typical()));
    ArrayNode each = raw.putArray("eachPagedSeconds");
    result.raw().paged().forEach(one -> each.add(one.seconds()));
    raw.set("unpaged", timed(result.raw().unpaged()));
    root.set("first", pass(result, result.first()));
    root.set("second", pass(result, result.second()));
    ArrayNode changes = root.putArray("changes");
    result.changes().forEach(round -> changes.add(round(round)));
    root.set("verdicts", JSON.valueToTree(result.outcome().verdicts()));
    root.put("misplaced", result.outcome().misplaced());
    root.put("findings", result.outcome().findings());
    root.set("peakBytes", JSON.valueToTree(result.peakBytes()));
    ObjectNode said = root.putObject("said");
    result.said().forEach((phase, by) -> said.set(phase, said(by)));
    return root;
  }

  private static ObjectNode surroundings(Result.Surroundings on) {
    ObjectNode node = JSON.createObjectNode();
    node.put("began", on.began().toString());
    node.put("processors", on.processors());
    node.put("memoryBytes", on.memoryBytes());
    node.put("java", on.java());
    on.jvmFlags().forEach(node.putArray("jvmFlags")::add);
    node.put("directory", on.directory());
    node.put("broker", on.broker());
    node.put("database", on.database());
    return node;
  }

  private static ObjectNode timed(Timed timed) {
    ObjectNode node = JSON.createObjectNode();
    node.put("entries", timed.entries());
    node.put("seconds", timed.seconds());
    node.put("entriesPerSecond", timed.perSecond());
    return node;
  }

  private static ObjectNode pass(Result result, Result.Pass pass) {
    ObjectNode node = timed(pass.whole());
    node.put("ratio", result.ratio(pass));
    node.put("readSeconds", pass.readNanos() / A_SECOND);
    node.put("publishedSeconds", pass.publishedNanos() / A_SECOND);
    node.set("cpuSeconds", JSON.valueToTree(pass.cpuSeconds()));
    return node;
  }

  private static ObjectNode round(Result.ChangeRound round) {
    ObjectNode node = JSON.createObjectNode();
    node.put("tracking", round.tracking());
    node.put("changed", round.changed());
    node.put("missing", round.missing());
    node.put("editSeconds", round.editNanos() / A_SECOND);
    node.put("seconds", round.wholeNanos() / A_SECOND);
    node.put("p50Millis", round.latencies().p50());
    node.put("p99Millis", round.latencies().p99());
    node.put("mostMillis", round.latencies().most());
    node.set("cpuSeconds", JSON.valueToTree(round.cpuSeconds()));
    return node;
  }

  private static ObjectNode said(Map<String, Said> by) {
    ObjectNode node = JSON.createObjectNode();
    by.forEach(
        (service, said) ->
            node.putObject(service).put("messages", said.messages()).put("bytes", said.bytes()));
    return node;
  }
}
