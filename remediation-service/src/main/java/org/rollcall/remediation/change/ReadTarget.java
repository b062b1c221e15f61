package org.rollcall.remediation.change;

import java.util.List;
import java.util.Objects;

/** What reading one attribute of one entry, by its immutable id, gave. An error is no absence. */
public sealed interface ReadTarget {
  /**
   * The entry is there.
   *
   * @param dn where
   * @param values the attribute's values; empty if absent
   */
  record Found(String dn, List<String> values) implements ReadTarget {
    public Found {
      Objects.requireNonNull(dn, "dn");
      values = List.copyOf(values);
    }
  }

  /** The directory answered, and has no entry of this id below the configured base. */
  record Gone() implements ReadTarget {}

  /**
   * The directory did not answer, or not clearly.
   *
   * @param reason why, without values
   */
  record Unreadable(String reason) implements ReadTarget {
    public Unreadable {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
