package org.rollcall.quickstart.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The services' logs; those that are to be kept are copied out of the demo's folder at its end. */
public record KeptLogs(Path folder, Optional<Path> keepIn) implements AutoCloseable {
  @Override
  public void close() throws IOException {
    if (keepIn.isEmpty()) {
      return;
    }
    Path kept = Files.createDirectories(keepIn.get());
    List<Path> logs;
    try (Stream<Path> files = Files.list(folder)) {
      logs = files.filter(file -> file.toString().endsWith(".log")).toList();
    }
    for (Path log : logs) {
      Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
