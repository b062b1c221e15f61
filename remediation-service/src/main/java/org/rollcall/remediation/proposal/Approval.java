package org.rollcall.remediation.proposal;

import java.time.Instant;
import java.util.Objects;

/**
 * One person's yes to exactly one content.
 *
 * @param person the natural person
 * @param issuer who vouches for the token
 * @param subject the token's subject
 * @param contentHash what the person saw
 * @param at when
 */
public record Approval(
    String person, String issuer, String subject, String contentHash, Instant at) {
  public Approval {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(at, "at");
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Approval[" + contentHash + "]";
  }
}
