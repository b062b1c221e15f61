package org.rollcall.contracts;

import java.util.Objects;

/**
 * One reason for a verdict. All lines of a judgement, the prior and every cap among them, sum to
 * its log-odds.
 *
 * @param id stable name of the kind of evidence, e.g. {@code delivery-external}
 * @param bits base-2 log-odds, positive towards INTERNAL
 * @param text the reason in words, for the person who decides
 */
public record Evidence(String id, double bits, String text) {
  public Evidence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /** Says nothing personal: the text may name people. */
  @Override
  public String toString() {
    return "Evidence[" + id + " " + bits + "]";
  }
}
