package org.rollcall.delivery;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came from the broker.
 *
 * @param source who says it; {@code unknown} if it does not say
 * @param id its id; made from the bytes if what came cannot be believed
 * @param type its CloudEvents type; empty if it does not say
 * @param correlation what it belongs to; null if it does not say
 * @param saidAt when it was said
 * @param content its body, as it came
 * @param defect why it cannot be handled; null if nothing is wrong with its envelope
 */
public record Incoming(
    String source,
    String id,
    String type,
    @Nullable String correlation,
    Instant saidAt,
    Content content,
    @Nullable Defect defect) {
  public Incoming {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(saidAt, "saidAt");
    Objects.requireNonNull(content, "content");
  }

  /**
   * What is wrong with an envelope.
   *
   * @param code stable, for programs
   * @param reason in words, without any value from the message
   */
  public record Defect(String code, String reason) {
    public Defect {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
