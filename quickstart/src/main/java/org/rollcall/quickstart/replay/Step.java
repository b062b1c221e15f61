package org.rollcall.quickstart.replay;

import java.util.Objects;

/** One thing that happens at a moment of the four days. */
public sealed interface Step {
  /** When. */
  Moment at();

  /**
   * Somebody sends a mail.
   *
   * @param mail the mail
   */
  record Send(Mail mail) implements Step {
    public Send {
      Objects.requireNonNull(mail, "mail");
    }

    @Override
    public Moment at() {
      return mail.at();
    }
  }

  /**
   * Rollcall reads the directory.
   *
   * @param at when
   */
  record Read(Moment at) implements Step {
    public Read {
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * The next of the approvers looks at the proposal and approves.
   *
   * @param at when
   */
  record Approve(Moment at) implements Step {
    public Approve {
      Objects.requireNonNull(at, "at");
    }
  }
}
