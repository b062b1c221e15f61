package org.rollcall.classifier.judgement;

import java.util.Objects;
import org.rollcall.contracts.Verdict;

/**
 * What the verdict would be if one thing were otherwise.
 *
 * @param id stable name of the thing, e.g. {@code without-external-delivery}
 * @param text the thing in words: "if ..."
 * @param verdict what it would be then
 * @param logOdds what they would be then, base 2
 */
public record Counterfactual(String id, String text, Verdict verdict, double logOdds) {
  public Counterfactual {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(verdict, "verdict");
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Counterfactual[" + id + " " + verdict + "]";
  }
}
