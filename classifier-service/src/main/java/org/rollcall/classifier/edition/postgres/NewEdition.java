package org.rollcall.classifier.edition.postgres;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.edition.EditionKind;

/**
 * A text that is to become an edition. It has been read and is in order.
 *
 * @param kind of what
 * @param text the text
 * @param person the natural person who proposes it; null where the mounted file brings it
 * @param rollsBackTo which earlier edition's text it is; null if it is new
 * @param at when
 */
public record NewEdition(
    EditionKind kind,
    String text,
    @Nullable String person,
    @Nullable Long rollsBackTo,
    Instant at) {
  public NewEdition {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }

  /** SHA-256 in hex over its bytes. */
  public String hash() {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "NewEdition[" + kind + " " + hash() + "]";
  }
}
