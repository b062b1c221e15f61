package org.rollcall.classifier.hr.link;

import java.util.Objects;

/**
 * What linking has learned, without labels, from the client's own contacts and HR list.
 *
 * @param recall how large a share of our own is found in HR
 */
public record LinkingModel(Recall recall) {
  public LinkingModel {
    Objects.requireNonNull(recall, "recall");
  }

  /** Nothing has been learned yet: links follow from exact keys alone. */
  public static LinkingModel unlearned() {
    return new LinkingModel(Recall.USUAL);
  }

  /** The same with another recall. */
  LinkingModel with(Recall other) {
    return new LinkingModel(other);
  }

  /** Equal for two that link alike. */
  public String hash() {
    return Double.toString(recall.ofPersons());
  }
}
