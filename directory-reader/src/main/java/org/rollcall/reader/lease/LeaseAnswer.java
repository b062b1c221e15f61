package org.rollcall.reader.lease;

import java.util.Objects;

/** What came of asking for a lease. */
public sealed interface LeaseAnswer {
  /**
   * It is yours.
   *
   * @param tenure the right
   */
  record Granted(Tenure tenure) implements LeaseAnswer {
    public Granted {
      Objects.requireNonNull(tenure, "tenure");
    }
  }

  /**
   * Somebody reads already.
   *
   * @param holder who
   */
  record HeldBy(String holder) implements LeaseAnswer {
    public HeldBy {
      Objects.requireNonNull(holder, "holder");
    }
  }
}
