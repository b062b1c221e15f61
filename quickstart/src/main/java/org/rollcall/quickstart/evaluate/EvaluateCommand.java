package org.rollcall.quickstart.evaluate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rollcall.quickstart.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall evaluate}: what its options mean is said where they are used. */
@Command(
    name = "evaluate",
    description = {
      "Links records without labels, and says how well, where the truth is known.",
      "Reads and writes files only; writes pairs.csv, metrics.json and, one to one, links.csv."
    },
    mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--spec",
      paramLabel = "FILE",
      required = true,
      description = "What the columns are: YAML of kind LinkageSpec.")
  private Path specification = Path.of("");

  @Option(
      names = "--left",
      paramLabel = "FILE",
      required = true,
      description = "Records as CSV; without --right they are linked among themselves.")
  private Path left = Path.of("");

  @Option(names = "--right", paramLabel = "FILE", description = "The records of the other file.")
  private @Nullable Path right;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Written here; made if it is not there.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    Evaluation evaluation =
        new Evaluate(specification, left, Optional.ofNullable(right), out).run();
    PrintWriter printer = spec.commandLine().getOut();
    printer.printf(
        Locale.ROOT,
        "%d candidate pairs, %d written, %.1f s%n",
        evaluation.candidatePairs(),
        evaluation.writtenPairs(),
        evaluation.costs().seconds());
    evaluation.quality().ifPresent(quality -> print(printer, quality));
    printer.flush();
    return ExitCode.OK.number();
  }

  private static void print(PrintWriter printer, Evaluation.Quality quality) {
    printer.printf(Locale.ROOT, "blocking recall %.4f%n", quality.blockingRecall());
    print(printer, "pairs", quality.pairs());
    quality.links().ifPresent(links -> print(printer, "links", links));
  }

  private static void print(PrintWriter printer, String what, Evaluation.Figures figures) {
    printer.printf(
        Locale.ROOT,
        "%s: F1 %.4f at %.2f, best %.4f (precision %.4f, recall %.4f at %.3f), calibration %.4f%n",
        what,
        figures.fixed().f1(),
        figures.fixed().threshold(),
        figures.best().f1(),
        figures.best().precision(),
        figures.best().recall(),
        figures.best().threshold(),
        figures.calibrationError());
  }
}
