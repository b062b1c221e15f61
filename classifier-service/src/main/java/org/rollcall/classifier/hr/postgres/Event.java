package org.rollcall.classifier.hr.postgres;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.access.Person;

/**
 * Something that was done with a feed.
 *
 * @param at when
 * @param by by whom; empty if by the service itself
 * @param action what, e.g. {@code ACCEPTED}
 * @param feed which feed; 0 if none
 */
public record Event(Instant at, Optional<Person> by, String action, long feed) {
  public Event {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(action, "action");
  }
}
