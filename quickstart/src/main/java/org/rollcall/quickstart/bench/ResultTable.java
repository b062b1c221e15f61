package org.rollcall.quickstart.bench;

import java.util.Locale;
import java.util.Map;

/** The result for people. */
final class ResultTable {
  private static final double A_SECOND = 1e9;
  private static final double MIB = 1024 * 1024;

  private final StringBuilder text = new StringBuilder();

  private ResultTable() {}

  static String of(Result result) {
    ResultTable table = new ResultTable();
    table.write(result);
    return table.text.toString();
  }

  private void write(Result result) {
    Result.Surroundings on = result.surroundings();
    line("%n%,d entries, %s", result.entries(), on.began());
    line("%d processors, %,.0f MiB memory, %s", on.processors(), on.memoryBytes() / MIB, on.java());
    line("directory: %s; broker: %s; database: %s", on.directory(), on.broker(), on.database());
    line("%n%-34s %10s %12s %8s", "", "seconds", "entries/s", "ratio");
    timed("(a) raw, paged (median of 3)", result.raw().typical(), 1);
    timed(
        "    raw, unpaged",
        result.raw().unpaged(),
        result.raw().unpaged().perSecond() / result.raw().typical().perSecond());
    pass("(b) first full pass", result.first(), result);
    pass("(c) second, nothing changed", result.second(), result);
    line(
        "%n%-34s %10s %10s %10s %10s %10s",
        "(d) changes", "p50 ms", "p99 ms", "most ms", "seconds", "cpu s");
    int number = 0;
    for (Result.ChangeRound round : result.changes()) {
      number++;
      line(
          "    round %d: %,d, %d missing %10.0f %10.0f %10.0f %10.2f %10.2f   %s",
          number,
          round.changed(),
          round.missing(),
          round.latencies().p50(),
          round.latencies().p99(),
          round.latencies().most(),
          round.wholeNanos() / A_SECOND,
          sum(round.cpuSeconds()),
          round.tracking());
    }
    line("%nprocessor seconds %26s %10s %10s", "first", "second", "changes 1");
    result
        .first()
        .cpuSeconds()
        .forEach(
            (name, first) ->
                line(
                    "    %-30s %9.1f %10.1f %10.2f",
                    name,
                    first,
                    result.second().cpuSeconds().getOrDefault(name, 0.0),
                    result.changes().getFirst().cpuSeconds().getOrDefault(name, 0.0)));
    line("%npeak memory (VmHWM)");
    result.peakBytes().forEach((name, bytes) -> line("    %-30s %6.0f MiB", name, bytes / MIB));
    line("%nmessages");
    result.said().forEach(this::said);
    line(
        "%nverdicts %s; misplaced %d, findings %d",
        result.outcome().verdicts(), result.outcome().misplaced(), result.outcome().findings());
  }

  private void said(String phase, Map<String, Said> said) {
    said.forEach(
        (service, each) ->
            line(
                "    %-10s %-20s %,8d messages %,14d bytes",
                phase, service, each.messages(), each.bytes()));
  }

  private void pass(String name, Result.Pass pass, Result result) {
    timed(name, pass.whole(), result.ratio(pass));
    line(
        "      read after %.2f s, published after %.2f s, %.1f processor seconds",
        pass.readNanos() / A_SECOND, pass.publishedNanos() / A_SECOND, sum(pass.cpuSeconds()));
  }

  private void timed(String name, Timed timed, double ratio) {
    line("%-34s %10.2f %,12.0f %8.3f", name, timed.seconds(), timed.perSecond(), ratio);
  }

  private static double sum(Map<String, Double> seconds) {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @SuppressWarnings("AnnotateFormatMethod") // every format is a constant of this file
  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
