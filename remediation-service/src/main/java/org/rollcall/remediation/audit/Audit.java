package org.rollcall.remediation.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The audit trail for callers that may block. */
public interface Audit {
  /** Appends one record in a transaction of its own. */
  void record(AuditRecord record);

  /**
   * The links about an entry, in order.
   *
   * @param entry the entry's key as text; empty for all
   * @param after links beyond this number
   * @param most at most so many
   */
  List<Chain.Link> of(String entry, long after, int most);

  /** Recomputes the whole chain. */
  Verification verify();

  /**
   * What recomputing the whole chain gave.
   *
   * @param links how many hold, from the first on
   * @param firstBroken the number of the first that does not; empty if all hold
   * @param head the last good hash
   */
  record Verification(long links, Optional<Long> firstBroken, String head) {
    public Verification {
      Objects.requireNonNull(firstBroken, "firstBroken");
      Objects.requireNonNull(head, "head");
    }
  }
}
