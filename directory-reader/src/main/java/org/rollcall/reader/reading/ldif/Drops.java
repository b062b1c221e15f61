package org.rollcall.reader.reading.ldif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder where exports are dropped.
 *
 * @param folder where
 */
record Drops(Path folder) {
  private static final Comparator<Drop> NEWEST_FIRST =
      Comparator.comparing(Drop::modified).thenComparing(Drop::name).reversed();

  /**
   * All drops, the newest first: files whose names end with {@code .ldif} or {@code .ldf}.
   *
   * @throws IOException if the folder cannot be read
   */
  List<Drop> newestFirst() throws IOException {
    List<Drop> drops = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Drops::isExport).toList()) {
        drops.add(Drop.of(file));
      }
    }
    drops.sort(NEWEST_FIRST);
    return drops;
  }

  private static boolean isExport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".ldif") || name.endsWith(".ldf")) && Files.isRegularFile(file);
  }
}
