package org.rollcall.contracts;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A change was taken back by an approved undo, and reading confirmed it. The reader reads the entry
 * again.
 *
 * @param directory the directory written to
 * @param organisationHash hash of the sender's organisation.yaml
 * @param change which change
 * @param key the entry
 * @param at when reading confirmed it
 */
public record ChangeUndone(
    String directory, String organisationHash, UUID change, EntryKey key, Instant at)
    implements Message.FromRemediation {
  public ChangeUndone {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(at, "at");
  }
}
