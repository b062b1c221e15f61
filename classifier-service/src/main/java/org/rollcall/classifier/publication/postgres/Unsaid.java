package org.rollcall.classifier.publication.postgres;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contact of which something new may have to be said.
 *
 * @param id its entry's id
 * @param gone whether its entry vanished
 * @param judged its judgement as JSON; null if it is gone
 * @param firstIn the lists that it is first in, as JSON
 * @param hash equal for equal judgements; null if it is gone
 * @param waits whether the present organisation.yaml and rule set have yet to judge it
 * @param isNews whether what is to be said differs from what was said last
 */
record Unsaid(
    String id,
    boolean gone,
    @Nullable String judged,
    String firstIn,
    @Nullable String hash,
    boolean waits,
    boolean isNews) {
  Unsaid {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(firstIn, "firstIn");
  }

  /** The lists that it is said to be first in; null for one that is gone. */
  @Nullable String saidFirstIn() {
    return gone ? null : firstIn;
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Unsaid[" + id + "]";
  }
}
