package org.rollcall.remediation.proposal;

import java.time.Instant;
import java.util.Objects;

/**
 * How far a proposal has come.
 *
 * @param version counts every step, from 1; what If-Match compares
 * @param fence counts claims; a worker with an older one is not listened to
 * @param attempts how often it was certainly not sent
 * @param since when the present state began
 * @param due not looked at by a worker before
 * @param expires when it ends unless carried out
 * @param created when it was proposed
 */
public record Progress(
    long version,
    int fence,
    int attempts,
    Instant since,
    Instant due,
    Instant expires,
    Instant created) {
  public Progress {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(expires, "expires");
    Objects.requireNonNull(created, "created");
  }

  static Progress begin(Instant now, Instant expires) {
    return new Progress(1, 0, 0, now, now, expires, now);
  }

  Progress step(Instant at, boolean moved, boolean claimed) {
    return new Progress(
        version + 1,
        claimed ? fence + 1 : fence,
        attempts,
        moved ? at : since,
        moved ? at : due,
        expires,
        created);
  }

  Progress dueAt(Instant later) {
    return new Progress(version, fence, attempts, since, later, expires, created);
  }

  Progress expiresAt(Instant end) {
    return new Progress(version, fence, attempts, since, due, end, created);
  }

  Progress attempted() {
    return new Progress(version, fence, attempts + 1, since, due, expires, created);
  }
}
