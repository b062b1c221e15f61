package org.rollcall.delivery;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that needs people, without its body.
 *
 * @param number its number in this service's inbox
 * @param source who said it
 * @param type its CloudEvents type
 * @param code why, for programs
 * @param reason why, in words
 * @param attempts how often handling it failed
 * @param receivedAt when it came
 * @param state {@code PARKED}: it waits for retry or discard; {@code HELD}: it waits for something
 *     to be mended and is tried again by itself
 */
public record ParkedMessage(
    long number,
    String source,
    String type,
    @Nullable String code,
    @Nullable String reason,
    int attempts,
    Instant receivedAt,
    String state) {
  public ParkedMessage {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(state, "state");
  }
}
