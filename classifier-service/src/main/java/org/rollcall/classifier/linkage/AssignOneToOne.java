package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses pairs so that no record is in two and the sum of their bits is greatest. Records that are
 * connected by pairs are assigned together: exactly where they are few, best pair first where they
 * are many. Pairs at or below 0 bits above {@code least} are never chosen.
 */
public final class AssignOneToOne {
  private static final int EXACT_UP_TO = 120;
  private static final Comparator<ScoredPair> BEST_FIRST =
      Comparator.comparingDouble(ScoredPair::bits)
          .reversed()
          .thenComparing(ScoredPair::left)
          .thenComparing(ScoredPair::right);

  private final double least;

  /** Pairs with fewer bits than {@code least} are left out. */
  public AssignOneToOne(double least) {
    this.least = least;
  }

  /**
   * The best assignment of pairs that were linked: the sum of their bits, as far as they compete.
   */
  public static List<Link> likeliest(List<ScoredPair> pairs) {
    double least = pairs.stream().mapToDouble(ScoredPair::bits).min().orElse(0);
    return new AssignOneToOne(least - 1).assign(pairs);
  }

  /** The chosen pairs, most bits first; ties by ids. The order of the input does not matter. */
  public List<Link> assign(List<ScoredPair> pairs) {
    List<ScoredPair> worthwhile =
        pairs.stream().filter(p -> p.bits() >= least).sorted(BEST_FIRST).toList();
    List<ScoredPair> chosen = new ArrayList<>();
    for (List<ScoredPair> together : Components.of(worthwhile)) {
      chosen.addAll(
          Components.widest(together) <= EXACT_UP_TO
              ? new BestSum(together, least).chosen()
              : bestFirst(together));
    }
    return links(worthwhile, chosen);
  }

  private static List<ScoredPair> bestFirst(List<ScoredPair> pairs) {
    Map<String, ScoredPair> left = new HashMap<>();
    Map<String, ScoredPair> right = new HashMap<>();
    for (ScoredPair pair : pairs) {
      if (!left.containsKey(pair.left()) && !right.containsKey(pair.right())) {
        left.put(pair.left(), pair);
        right.put(pair.right(), pair);
      }
    }
    return left.values().stream().sorted(BEST_FIRST).toList();
  }

  private List<Link> links(List<ScoredPair> pairs, List<ScoredPair> chosen) {
    Map<String, ScoredPair> byLeft = new HashMap<>();
    Map<String, ScoredPair> byRight = new HashMap<>();
    chosen.forEach(p -> byLeft.put(p.left(), p));
    chosen.forEach(p -> byRight.put(p.right(), p));
    Map<ScoredPair, Double> rival = new HashMap<>();
    for (ScoredPair pair : pairs) {
      ScoredPair ofLeft = byLeft.get(pair.left());
      ScoredPair ofRight = byRight.get(pair.right());
      if (ofLeft != null && !pair.equals(ofLeft)) {
        rival.merge(ofLeft, pair.bits() - given(ofRight), Math::max);
      }
      if (ofRight != null && !pair.equals(ofRight)) {
        rival.merge(ofRight, pair.bits() - given(ofLeft), Math::max);
      }
    }
    return chosen.stream()
        .sorted(BEST_FIRST)
        .map(p -> new Link(p, p.bits() - Math.max(least, rival.getOrDefault(p, least))))
        .toList();
  }

  /** What is lost if this pair is given up for another one. */
  private double given(@Nullable ScoredPair pair) {
    return pair == null ? 0 : Math.max(0, pair.bits() - least);
  }
}
