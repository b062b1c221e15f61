package org.rollcall.remediation.approval;

import java.util.Objects;
import org.rollcall.remediation.proposal.Step;

/** What came of a person's decision. */
public sealed interface DecisionOutcome {
  /**
   * It counts; storing the step makes it so.
   *
   * @param step what follows
   */
  record Accepted(Step step) implements DecisionOutcome {
    public Accepted {
      Objects.requireNonNull(step, "step");
    }
  }

  /**
   * It does not count.
   *
   * @param code stable, for programs
   * @param reason for people
   */
  record Refused(String code, String reason) implements DecisionOutcome {
    public Refused {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
