package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what Microsoft publishes about Graph, where somebody has put it beside the project. */
final class Published {
  /** Names the folder that holds {@code graph/}. */
  static final String VARIABLE = "ROLLCALL_DATA";

  private Published() {}

  static Optional<JsonNode> read(String file) {
    Path path = Path.of(System.getenv().getOrDefault(VARIABLE, "")).resolve("graph").resolve(file);
    if (!Files.isReadable(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Render.JSON.readTree(Files.readString(path)));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot be read: " + path.getFileName(), broken);
    }
  }
}
