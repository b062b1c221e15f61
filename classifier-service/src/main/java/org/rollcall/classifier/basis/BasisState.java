package org.rollcall.classifier.basis;

import java.util.Objects;
import org.rollcall.classifier.judgement.JudgeEntry;

/** Whether there is something to judge by. */
public sealed interface BasisState {
  /**
   * There is.
   *
   * @param basis what
   * @param judge judges by it
   */
  record Ready(Basis basis, JudgeEntry judge) implements BasisState {
    public Ready {
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(judge, "judge");
    }
  }

  /** Nobody has looked yet. */
  record NotYet() implements BasisState {}

  /**
   * There is not, until people mend a file.
   *
   * @param reason which one and how, without personal data
   */
  record Missing(String reason) implements BasisState {
    public Missing {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
