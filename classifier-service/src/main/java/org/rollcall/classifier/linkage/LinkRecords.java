package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links the records of one table among themselves, or of two tables with each other, without
 * labels. Deterministic: the same records give the same answer in whatever order they come and
 * however many threads there are.
 */
public final class LinkRecords {
  /** Pairs that are less likely are not told. */
  public static final double LEAST_PROBABILITY = 0.01;

  private static final int NEAREST = 160;

  private final long seed;

  /** The seed decides which random pairs are looked at. */
  public LinkRecords(long seed) {
    this.seed = seed;
  }

  /** Links a table's records among themselves; a person may have any number of them. */
  public Linked within(Table table) {
    List<Profile> profiles = new ReadProfiles(table.fields()).of(table);
    long[] found = finder(table.fields()).within(profiles);
    double all = Math.max(1, profiles.size() * (profiles.size() - 1.0) / 2);
    Learned learned = learn(table.fields(), profiles, profiles, profiles, found, all);
    return learned.linked(learned.bits());
  }

  /**
   * Links the records of two tables with each other.
   *
   * @param oneToOne whether nobody has two records in one table; then a pair is as likely as it
   *     stands out among all others of its two records
   * @throws IllegalArgumentException if the tables' columns differ
   */
  public Linked between(Table left, Table right, boolean oneToOne) {
    if (!left.fields().equals(right.fields())) {
      throw new IllegalArgumentException(
          "the columns differ, " + left.fields() + " and " + right.fields() + ": name them alike");
    }
    ReadProfiles read = new ReadProfiles(left.fields());
    List<Profile> lefts = read.of(left);
    List<Profile> rights = read.of(right);
    List<Profile> both = Stream.concat(lefts.stream(), rights.stream()).toList();
    long[] found = finder(left.fields()).between(lefts, rights);
    double all = Math.max(1, (double) lefts.size() * rights.size());
    Learned learned = learn(left.fields(), lefts, rights, both, found, all);
    return learned.linked(oneToOne ? learned.competed() : learned.bits());
  }

  private static FindPairs finder(List<Field> fields) {
    return new FindPairs(new BlockingKeys(fields), NEAREST);
  }

  private Learned learn(
      List<Field> fields,
      List<Profile> left,
      List<Profile> right,
      List<Profile> both,
      long[] found,
      double all) {
    Comparisons comparisons = new Comparisons(fields);
    Model model =
        new Model(comparisons, Math.min(0.5, 2.0 * Math.min(left.size(), right.size()) / all));
    Rarities rarities = Rarities.in(comparisons, both);
    both.forEach(rarities::tell);
    new MeetByChance(model, seed).count(left, right, rarities);
    Pairs pairs = new Pairs(found, comparisons.count());
    compare(pairs, left, right, model);
    float[] bits = new LearnWeights(model, pairs, all).learn();
    return new Learned(
        new Weights(fields, model.prior, model.weights(), rarities.counts()),
        new Candidates(pairs, left, right),
        pairs,
        bits);
  }

  private static void compare(Pairs pairs, List<Profile> left, List<Profile> right, Model model) {
    int count = pairs.comparisons;
    Chunks.each(
        pairs.size,
        () -> new Agreement(count),
        (agreement, from, to) -> {
          for (int p = from; p < to; p++) {
            model.comparisons.compare(
                left.get(pairs.left[p]), right.get(pairs.right[p]), agreement);
            System.arraycopy(agreement.levels, 0, pairs.levels, p * count, count);
            pairs.rarityBits[p] = model.rarityBits(agreement);
          }
        },
        (chunk, agreement) -> {});
  }

  private record Learned(Weights weights, Candidates candidates, Pairs pairs, float[] bits) {
    float[] competed() {
      return bits;
    }

    Linked linked(float[] scores) {
      List<ScoredPair> told = new ArrayList<>();
      for (int p = 0; p < pairs.size; p++) {
        double probability = LearnWeights.probability(scores[p]);
        if (probability >= LEAST_PROBABILITY) {
          told.add(new ScoredPair(candidates.left(p), candidates.right(p), probability, bits[p]));
        }
      }
      return new Linked(weights, candidates, told);
    }
  }
}
