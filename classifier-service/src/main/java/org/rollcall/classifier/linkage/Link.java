package org.rollcall.classifier.linkage;

import java.util.Objects;

/**
 * A pair that was chosen, so that nobody is in two of them.
 *
 * @param pair the pair
 * @param margin by how many bits it is better than the next best choice for either of its records
 */
public record Link(ScoredPair pair, double margin) {
  public Link {
    Objects.requireNonNull(pair, "pair");
  }
}
