package org.rollcall.quickstart.evaluate.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rollcall.classifier.linkage.Link;
import org.rollcall.classifier.linkage.ScoredPair;
import org.rollcall.quickstart.CannotGoOn;

/** Writes what was linked, for programs: ids stand there exactly as they were given. */
public final class PairsFiles {
  private PairsFiles() {}

  /** {@code pairs.csv}: left, right, probability, bits. */
  public static void pairs(Path file, List<ScoredPair> pairs) {
    write(
        file,
        List.of("left", "right", "probability", "bits"),
        pairs.stream().map(PairsFiles::values).toList());
  }

  /** {@code links.csv}: the same, and by how many bits the link is better than any other choice. */
  public static void links(Path file, List<Link> links) {
    write(
        file,
        List.of("left", "right", "probability", "bits", "margin"),
        links.stream()
            .map(
                link -> {
                  List<String> values = new ArrayList<>(values(link.pair()));
                  values.add(String.format(Locale.ROOT, "%.4f", link.margin()));
                  return values;
                })
            .toList());
  }

  private static List<String> values(ScoredPair pair) {
    return List.of(
        pair.left(),
        pair.right(),
        String.format(Locale.ROOT, "%.6f", pair.probability()),
        String.format(Locale.ROOT, "%.4f", pair.bits()));
  }

  private static void write(Path file, List<String> header, List<List<String>> lines) {
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(header);
      for (List<String> line : lines) {
        csv.printRecord(line);
      }
    } catch (IOException broken) {
      throw CannotGoOn.infrastructure(
          file + " cannot be written", "name a folder that can be written to.", broken);
    }
  }
}
