package org.rollcall.remediation.proposal;

import java.util.Objects;

/**
 * One step of one proposal, to be stored as a whole or not at all.
 *
 * @param before as it was read; the step counts only if it is still so
 * @param after as it shall be
 * @param actor who takes it
 * @param what the trade's word for it, e.g. {@code approved}
 */
public record Step(Proposal before, Proposal after, Actor actor, String what) {
  public Step {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(what, "what");
    if (!before.content().equals(after.content())
        || after.progress().version() != before.progress().version() + 1) {
      throw new IllegalArgumentException("a step changes one proposal by one version");
    }
  }

  /** Whether it leads into another state. */
  public boolean moves() {
    return before.state().name() != after.state().name();
  }
}
