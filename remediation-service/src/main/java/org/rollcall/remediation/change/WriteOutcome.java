package org.rollcall.remediation.change;

import java.util.Objects;

/** What became of one conditional write. */
public sealed interface WriteOutcome {
  /** The directory said success. Reading has still to confirm it. */
  record Applied() implements WriteOutcome {}

  /**
   * The pre-image is not there (noSuchAttribute, attributeOrValueExists, assertionFailed,
   * noSuchObject). Reading decides what that means: our own earlier write, or somebody's edit.
   *
   * @param reason result code and the server's diagnostic message, without values
   */
  record Mismatch(String reason) implements WriteOutcome {
    public Mismatch {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * A permanent no: schema, rights, an attribute that we may not write.
   *
   * @param reason why
   */
  record Refused(String reason) implements WriteOutcome {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * It was certainly not sent: no connection could be had.
   *
   * @param reason why
   */
  record NotSent(String reason) implements WriteOutcome {
    public NotSent {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Sent, and no clear answer: it may have been applied, may be applied late, or never.
   *
   * @param reason why
   */
  record InDoubt(String reason) implements WriteOutcome {
    public InDoubt {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
