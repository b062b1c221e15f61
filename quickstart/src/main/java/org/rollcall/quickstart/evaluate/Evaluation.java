package org.rollcall.quickstart.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of it. All but the costs is the same whenever the input is the same.
 *
 * @param name of the specification
 * @param weights hash of what was learned
 * @param records how many there are in each file
 * @param candidatePairs how many pairs were compared
 * @param writtenPairs how many of them were told
 * @param links how many were chosen, if it was one to one
 * @param quality how good that is, if the truth is known
 * @param costs what it took
 */
public record Evaluation(
    String name,
    String weights,
    List<Integer> records,
    long candidatePairs,
    long writtenPairs,
    Optional<Integer> links,
    Optional<Quality> quality,
    Costs costs) {
  public Evaluation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(weights, "weights");
    records = List.copyOf(records);
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(quality, "quality");
    Objects.requireNonNull(costs, "costs");
  }

  /**
   * How good it is.
   *
   * @param truePairs how many there are
   * @param blockingRecall the share of them that was compared
   * @param pairs how good the pairs are
   * @param links how good the chosen ones are, if it was one to one
   */
  public record Quality(
      long truePairs, double blockingRecall, Figures pairs, Optional<Figures> links) {}

  /**
   * Figures of one set of pairs.
   *
   * @param fixed at the threshold that was fixed in advance
   * @param best at the threshold that is best in hindsight
   * @param calibrationError how far probabilities and truth lie apart, 0 to 1
   */
  public record Figures(Measure fixed, Measure best, double calibrationError) {}

  /**
   * What it took.
   *
   * @param seconds of the clock, reading and writing included
   * @param peakMemoryBytes the sum of the peaks of all memory pools of the process
   */
  public record Costs(double seconds, long peakMemoryBytes) {}
}
