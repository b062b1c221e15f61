package org.rollcall.remediation.proof;

import java.util.Objects;

/** What an ordinary user sees of one entry in one list. */
public sealed interface Sight {
  /**
   * The entry is in the list.
   *
   * @param basis what the look rests on
   */
  record Visible(Basis basis) implements Sight {
    public Visible {
      Objects.requireNonNull(basis, "basis");
    }
  }

  /**
   * The list was read completely and the entry is not in it.
   *
   * @param basis what the look rests on
   */
  record NotVisible(Basis basis) implements Sight {
    public NotVisible {
      Objects.requireNonNull(basis, "basis");
    }
  }

  /**
   * The list could not be read: nothing is proven.
   *
   * @param reason why, without values
   */
  record CannotTell(String reason) implements Sight {
    public CannotTell {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** What a look rests on. */
  enum Basis {
    /** The base and filter that mail clients use, as configured for the list. */
    MAIL_CLIENT_VIEW,
    /** Nothing but the list's own filter and hiding attribute. */
    OWN_ATTRIBUTE
  }
}
