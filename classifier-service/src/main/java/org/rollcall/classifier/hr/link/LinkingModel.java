package org.rollcall.classifier.hr.link;

import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.linkage.Weights;

/**
 * What linking has learned, without labels, from the client's own contacts and HR list.
 *
 * @param weights what each agreement is worth; empty as long as nothing has been learned: then
 *     links follow from exact keys alone
 * @param recall how large a share of our own is found in HR
 */
public record LinkingModel(Optional<Weights> weights, Recall recall) {
  public LinkingModel {
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(recall, "recall");
  }

  /** Nothing has been learned yet. */
  public static LinkingModel unlearned() {
    return new LinkingModel(Optional.empty(), Recall.USUAL);
  }

  /** The same with another recall. */
  LinkingModel with(Recall other) {
    return new LinkingModel(weights, other);
  }

  /** Equal for two that link alike. */
  public String hash() {
    return weights.map(Weights::hash).orElse("unlearned") + "-" + recall.ofPersons();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "LinkingModel[" + hash() + "]";
  }
}
