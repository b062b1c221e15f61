package org.rollcall.classifier.hr.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.hr.FeedSize;

/**
 * A feed that came, and what became of it.
 *
 * @param number in the order of arrival
 * @param hash SHA-256 in hex over its bytes; empty if they could not be read
 * @param source by which way it came
 * @param statedAt when it was made, as its sender or its file says
 * @param receivedAt when it came
 * @param receivedBy who sent it; empty for files
 * @param state what became of it
 * @param acceptedAt when it became the measure for the next; empty if it did not
 * @param size how much it says
 * @param reasons why it waits, is refused or is not believed in full
 * @param problems bad values in it, or why it is refused, one line each
 */
public record KeptFeed(
    long number,
    String hash,
    Source source,
    Instant statedAt,
    Instant receivedAt,
    Optional<String> receivedBy,
    State state,
    Optional<Instant> acceptedAt,
    FeedSize size,
    List<String> reasons,
    List<String> problems) {
  public KeptFeed {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(statedAt, "statedAt");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(receivedBy, "receivedBy");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(acceptedAt, "acceptedAt");
    Objects.requireNonNull(size, "size");
    reasons = List.copyOf(reasons);
    problems = List.copyOf(problems);
  }

  /** By which way a feed comes. */
  public enum Source {
    /** The file that is watched. */
    FILE,
    /** Over REST. */
    UPLOAD,
    /** The users that an identity system pushes. */
    SCIM,
    /** From a version that kept only sizes. */
    BEFORE
  }

  /**
   * What becomes of a feed.
   *
   * <pre>
   * ARRIVED -> CURRENT -> SUPERSEDED
   *         -> WAITING -> CURRENT, DECLINED, SUPERSEDED
   *         -> REFUSED
   * </pre>
   */
  public enum State {
    /** Nobody has looked at it yet. */
    ARRIVED,
    /** It would move too many verdicts: two people must accept it. */
    WAITING,
    /** It is judged by. */
    CURRENT,
    /** A newer one took its place. */
    SUPERSEDED,
    /** It cannot be read or believed. */
    REFUSED,
    /** A person refused it. */
    DECLINED
  }

  /** Says who sent it to nobody. */
  @Override
  public String toString() {
    return "KeptFeed[" + number + " " + state + "]";
  }
}
