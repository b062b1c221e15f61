package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;

/**
 * How dangerous it is that people see an outsider, or somebody who may be one, in an internal list.
 *
 * @param likelihood how easily somebody picks it by mistake, 0 to 100; comparable between contacts
 * @param impact how bad it would be if somebody did, 0 to 100
 * @param band what follows from both
 * @param reasons why it is likely, the strongest first, at most three; in words, with names and
 *     counts
 * @param counterfactuals what would lower it, the most effective first
 */
public record Risk(
    int likelihood,
    int impact,
    Band band,
    List<String> reasons,
    List<Counterfactual> counterfactuals) {
  /** The most reasons that are told. */
  public static final int MOST_REASONS = 3;

  public Risk {
    Objects.requireNonNull(band, "band");
    reasons = List.copyOf(reasons);
    counterfactuals = List.copyOf(counterfactuals);
    if (likelihood < 0 || likelihood > 100 || impact < 0 || impact > 100) {
      throw new IllegalArgumentException("likelihood and impact are from 0 to 100");
    }
    if (reasons.size() > MOST_REASONS) {
      throw new IllegalArgumentException("at most three reasons are told");
    }
  }

  /** Says nothing personal: the reasons name people. */
  @Override
  public String toString() {
    return "Risk[" + band + " " + likelihood + "/" + impact + "]";
  }

  /** How urgent it is; from the least to the most. */
  public enum Band {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
  }

  /**
   * What the risk would be if something were done.
   *
   * @param action what: {@code hide}, {@code label} or {@code leave-list}
   * @param text what would be done, in words
   * @param likelihood that would remain, 0 to 100
   * @param band that would remain
   */
  public record Counterfactual(String action, String text, int likelihood, Band band) {
    public Counterfactual {
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(band, "band");
      if (likelihood < 0 || likelihood > 100) {
        throw new IllegalArgumentException("likelihood is from 0 to 100");
      }
    }

    /** Says nothing personal: only the action and what would remain. */
    @Override
    public String toString() {
      return "Counterfactual[" + action + " " + band + " " + likelihood + "]";
    }
  }
}
