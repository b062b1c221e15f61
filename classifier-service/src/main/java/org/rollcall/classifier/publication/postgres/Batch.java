package org.rollcall.classifier.publication.postgres;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published together.
 *
 * @param directory the directory that it is about
 * @param id the reading or the re-judging that led to it
 * @param everything whether observations of other readings are published too; if not, only those of
 *     this one and of readings that have finished
 * @param causation the id of the message that led to it; null if none did
 */
public record Batch(String directory, UUID id, boolean everything, @Nullable String causation) {
  public Batch {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(id, "id");
  }
}
