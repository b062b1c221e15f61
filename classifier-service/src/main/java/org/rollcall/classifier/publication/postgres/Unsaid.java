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
 * @param rated its risk; null if none is known, or it is no outsider that people see
 * @param isNews whether what is to be said differs from what was said last
 */
record Unsaid(
    String id,
    boolean gone,
    @Nullable String judged,
    String firstIn,
    @Nullable String hash,
    boolean waits,
    @Nullable Rated rated,
    boolean isNews) {
  Unsaid {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(firstIn, "firstIn");
  }

  /** The lists that it is said to be first in; null for one that is gone. */
  @Nullable String saidFirstIn() {
    return gone ? null : firstIn;
  }

  /** What is telling about its risk; null if it has none. */
  @Nullable String telling() {
    return rated == null ? null : rated.telling();
  }

  /**
   * A risk as it is kept.
   *
   * @param risk as JSON
   * @param telling differs if people would find the risk different
   */
  record Rated(String risk, String telling) {
    Rated {
      Objects.requireNonNull(risk, "risk");
      Objects.requireNonNull(telling, "telling");
    }

    static @Nullable Rated of(@Nullable String risk, @Nullable String telling) {
      return risk == null || telling == null ? null : new Rated(risk, telling);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Rated[***]";
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Unsaid[" + id + "]";
  }
}
