package org.rollcall.remediation.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What reading the lists again as an ordinary user showed.
 *
 * @param status the answer
 * @param reason in words
 * @param lists the lists that were looked at
 * @param due when to look (again)
 */
public record Proof(Status status, String reason, List<String> lists, Instant due) {
  public Proof {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(due, "due");
    lists = List.copyOf(lists);
  }

  /** What is proven. */
  public enum Status {
    /** Nothing to prove yet. */
    NONE,
    /** It has to be looked at. */
    PENDING,
    /** The views that mail clients ask for do not contain the entry. */
    PROVEN,
    /** Nothing but our own attribute could be checked. */
    ATTRIBUTE_ONLY,
    /** It is still visible somewhere. */
    NOT_PROVEN
  }

  static Proof none(Instant now) {
    return new Proof(Status.NONE, "", List.of(), now);
  }
}
