package org.rollcall.delivery;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about a message beside the message.
 *
 * @param id the same for the same message, however often it is said (see {@link NameBasedUuid}):
 *     receivers drop repeats by it
 * @param correlation what it belongs to, e.g. a reading; null if nothing
 * @param causation the id of the message that led to this one; null if none did
 */
public record OutboxNote(UUID id, @Nullable String correlation, @Nullable String causation) {
  public OutboxNote {
    Objects.requireNonNull(id, "id");
  }

  /** A note for a message that belongs to nothing and that no message led to. */
  public static OutboxNote of(UUID id) {
    return new OutboxNote(id, null, null);
  }
}
