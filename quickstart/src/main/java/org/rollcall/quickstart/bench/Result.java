package org.rollcall.quickstart.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one run measured.
 *
 * @param surroundings on what
 * @param entries how many people
 * @param raw the directory alone
 * @param first the first full pass
 * @param second a full pass with nothing changed
 * @param changes each round of changes
 * @param outcome what the services made of it
 * @param peakBytes the most memory that each process held, by name
 * @param said what each service said, by phase and name
 */
public record Result(
    Surroundings surroundings,
    int entries,
    Raw raw,
    Pass first,
    Pass second,
    List<ChangeRound> changes,
    Outcome outcome,
    Map<String, Long> peakBytes,
    Map<String, Map<String, Said>> said) {
  public Result {
    changes = List.copyOf(changes);
  }

  /**
   * On what was measured.
   *
   * @param began when
   * @param processors how many
   * @param memoryBytes of the machine
   * @param java the JVM's version
   * @param jvmFlags with which the services ran
   * @param directory which, in words
   * @param broker which, in words
   * @param database which, in words
   */
  public record Surroundings(
      Instant began,
      int processors,
      long memoryBytes,
      String java,
      List<String> jvmFlags,
      String directory,
      String broker,
      String database) {}

  /**
   * Reading with the SDK alone.
   *
   * @param paged as the reader reads, in the order measured
   * @param unpaged all in one answer
   */
  public record Raw(List<Timed> paged, Timed unpaged) {
    public Raw {
      paged = List.copyOf(paged);
    }

    /** The median of the paged ones: what ratios are ratios to. */
    public Timed typical() {
      return paged.stream()
          .sorted(java.util.Comparator.comparingLong(Timed::nanos))
          .toList()
          .get(paged.size() / 2);
    }
  }

  /**
   * A full pass through all three services.
   *
   * @param whole until remediation had followed everything
   * @param readNanos until the reader had ended
   * @param publishedNanos until the classifier had judged and published it
   * @param cpuSeconds what it cost, by process
   */
  public record Pass(
      Timed whole, long readNanos, long publishedNanos, Map<String, Double> cpuSeconds) {}

  /**
   * One round of changes.
   *
   * @param tracking by which means the reader noticed them; {@code full-pass} where the bench had
   *     to begin one
   * @param changed how many were changed
   * @param missing how many verdicts had not been stored when the patience ended
   * @param editNanos how long changing them took
   * @param wholeNanos from the first change to the last verdict
   * @param latencies from the directory's answer to the stored verdict
   * @param cpuSeconds what it cost, by process
   */
  public record ChangeRound(
      String tracking,
      int changed,
      int missing,
      long editNanos,
      long wholeNanos,
      Latencies latencies,
      Map<String, Double> cpuSeconds) {}

  /**
   * What the services made of the directory.
   *
   * @param verdicts how many of which
   * @param misplaced outsiders that the classifier sees in the internal list
   * @param findings that remediation keeps
   */
  public record Outcome(Map<String, Long> verdicts, long misplaced, long findings) {}

  /** A pass's speed as a share of the raw one's. */
  public double ratio(Pass pass) {
    return pass.whole().perSecond() / raw.typical().perSecond();
  }
}
