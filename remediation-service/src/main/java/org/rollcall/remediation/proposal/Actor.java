package org.rollcall.remediation.proposal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step.
 *
 * @param person the natural person; null for the system
 */
public record Actor(@Nullable String person) {
  /** The system itself. */
  public static final Actor SYSTEM = new Actor(null);

  /** A person. */
  public static Actor of(String person) {
    return new Actor(Objects.requireNonNull(person, "person"));
  }

  /** How the audit trail names it: {@code system} or {@code person:...}. */
  public String text() {
    return person == null ? "system" : "person:" + person;
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return person == null ? "system" : "person";
  }
}
