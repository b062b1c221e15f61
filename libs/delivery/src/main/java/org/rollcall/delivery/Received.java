package org.rollcall.delivery;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came with a message.
 *
 * @param id the sender's id of the message, unique with the source
 * @param source who said it, e.g. {@code /rollcall/directory-reader/force}
 * @param correlation what it belongs to, e.g. a reading; null where the sender gave none
 * @param at when it was said, by the sender's clock
 */
public record Received(String id, String source, @Nullable String correlation, Instant at) {
  public Received {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(at, "at");
  }
}
