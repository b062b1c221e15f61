package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.Objects;

/**
 * What came of linking.
 *
 * @param weights what was learned
 * @param candidates all pairs that were compared
 * @param pairs those of them that may be one person, by left and right id
 */
public record Linked(Weights weights, Candidates candidates, List<ScoredPair> pairs) {
  public Linked {
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(candidates, "candidates");
    pairs = List.copyOf(pairs);
  }

  /** Ids are personal data: only sizes are told. */
  @Override
  public String toString() {
    return "Linked[" + candidates.size() + " candidates, " + pairs.size() + " pairs]";
  }
}
