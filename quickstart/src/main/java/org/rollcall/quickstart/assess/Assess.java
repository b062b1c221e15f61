package org.rollcall.quickstart.assess;

import java.util.Objects;
import org.rollcall.quickstart.Rollcall;
import org.rollcall.quickstart.assess.csv.FindingsFile;
import org.rollcall.quickstart.assess.json.SummaryFile;
import org.rollcall.quickstart.assess.json.VerdictsFile;
import org.rollcall.quickstart.assess.qute.ReportPage;

/** Reads, judges and writes. Nothing is written unless all of it could be read. */
final class Assess {
  private final AssessOptions options;
  private final Phases phases = new Phases();

  Assess(AssessOptions options) {
    this.options = options;
  }

  /** How long the parts took. */
  Phases phases() {
    return phases;
  }

  Assessment assess() {
    Inputs inputs = new ReadInputs(options, phases).read();
    Assessment assessment = phases.time("judging", () -> of(inputs));
    return phases.time("writing", () -> written(assessment));
  }

  private Assessment written(Assessment assessment) {
    OutFolder folder = new OutFolder(options.out());
    folder.write("verdicts.ndjson", writer -> VerdictsFile.write(assessment, writer));
    folder.write("findings.csv", writer -> FindingsFile.write(assessment, writer));
    folder.write("summary.json", writer -> SummaryFile.write(assessment, writer));
    folder.write("report.html", writer -> ReportPage.write(assessment, writer));
    return assessment;
  }

  /** Judges what was read. */
  static Assessment of(Inputs inputs) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new JudgeEverybody(inputs, threads).judge(version());
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Rollcall.class.getPackage().getImplementationVersion(), "not packaged");
  }
}
