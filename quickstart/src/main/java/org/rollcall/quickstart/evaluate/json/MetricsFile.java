package org.rollcall.quickstart.evaluate.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.evaluate.Evaluation;
import org.rollcall.quickstart.evaluate.Measure;

/** Writes {@code metrics.json}; {@code seconds} and {@code peakMemoryBytes} come last. */
public final class MetricsFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MetricsFile() {}

  /** Writes it, over what was there. */
  public static void write(Path file, Evaluation evaluation) {
    try {
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(evaluation)) + "\n");
    } catch (IOException broken) {
      throw CannotGoOn.infrastructure(
          file + " cannot be written", "name a folder that can be written to.", broken);
    }
  }

  private static ObjectNode json(Evaluation evaluation) {
    ObjectNode root = JSON.createObjectNode();
    root.put("name", evaluation.name());
    root.put("weightsHash", evaluation.weights());
    evaluation.records().forEach(root.putArray("records")::add);
    root.put("candidatePairs", evaluation.candidatePairs());
    root.put("writtenPairs", evaluation.writtenPairs());
    evaluation.links().ifPresent(links -> root.put("links", links));
    evaluation.quality().ifPresent(quality -> quality(root, quality));
    root.put("seconds", evaluation.costs().seconds());
    root.put("peakMemoryBytes", evaluation.costs().peakMemoryBytes());
    return root;
  }

  private static void quality(ObjectNode root, Evaluation.Quality quality) {
    root.put("truePairs", quality.truePairs());
    root.put("blockingRecall", quality.blockingRecall());
    figures(root, quality.pairs());
    quality.links().ifPresent(links -> figures(root.putObject("ofLinks"), links));
  }

  private static void figures(ObjectNode node, Evaluation.Figures figures) {
    measure(node.putObject("fixedThreshold"), figures.fixed());
    measure(node.putObject("bestThreshold"), figures.best());
    node.put("expectedCalibrationError", figures.calibrationError());
  }

  private static void measure(ObjectNode node, Measure measure) {
    node.put("threshold", measure.threshold());
    node.put("precision", measure.precision());
    node.put("recall", measure.recall());
    node.put("f1", measure.f1());
  }
}
