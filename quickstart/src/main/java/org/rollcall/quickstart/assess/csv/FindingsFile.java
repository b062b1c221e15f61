package org.rollcall.quickstart.assess.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.Risk;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.Judged;

/** {@code findings.csv}: the misplaced ones, the most dangerous first (RFC 4180, UTF-8). */
public final class FindingsFile {
  private static final List<String> HEADER =
      List.of(
          "rank",
          "display_name",
          "addresses",
          "misplaced_in",
          "first_in",
          "relationship",
          "confidence",
          "risk",
          "likelihood",
          "impact",
          "why_dangerous",
          "what_would_lower_it",
          "why_external",
          "dn",
          "key");
  private static final String BETWEEN = " | ";

  private FindingsFile() {}

  /**
   * Writes it.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, Writer writer) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord(HEADER);
    int rank = 1;
    for (Judged judged : assessment.misplaced()) {
      printer.printRecord(row(rank++, judged));
    }
    printer.flush();
  }

  private static List<String> row(int rank, Judged judged) {
    JudgedContact judgement = judged.judgement();
    Risk risk = judged.risk();
    String addresses =
        judged.entry().addresses().stream()
            .map(ObservedAddress::value)
            .collect(Collectors.joining(BETWEEN));
    return List.of(
        String.valueOf(rank),
        Cell.of(judgement.displayName()),
        Cell.of(addresses),
        Cell.of(String.join(BETWEEN, judgement.misplacedIn())),
        Cell.of(String.join(BETWEEN, judgement.firstIn())),
        judgement.relationship().name(),
        shownDown(judgement.confidence()),
        risk == null ? "" : risk.band().name(),
        risk == null ? "" : String.valueOf(risk.likelihood()),
        risk == null ? "" : String.valueOf(risk.impact()),
        Cell.of(risk == null ? "" : String.join(BETWEEN, risk.reasons())),
        Cell.of(lowering(risk)),
        Cell.of(
            judgement.evidence().stream().map(Evidence::text).collect(Collectors.joining(BETWEEN))),
        Cell.of(judged.entry().dn()),
        Cell.of(judgement.key().text()));
  }

  private static String lowering(@Nullable Risk risk) {
    return risk == null
        ? ""
        : risk.counterfactuals().stream()
            .map(Risk.Counterfactual::text)
            .collect(Collectors.joining(BETWEEN));
  }

  /** Rounded down: nobody is told more than is known. */
  private static String shownDown(double confidence) {
    return "%.3f".formatted(Math.floor(confidence * 1000) / 1000);
  }
}
