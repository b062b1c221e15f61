package org.rollcall.contracts;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A change is in the directory: it was read back and equals what was approved. The reader reads the
 * entry again; that observation is the independent witness.
 *
 * @param directory the directory written to
 * @param organisationHash hash of the sender's organisation.yaml
 * @param change which change
 * @param key the entry
 * @param at when reading confirmed it
 */
public record ChangeVerified(
    String directory, String organisationHash, UUID change, EntryKey key, Instant at)
    implements Message.FromRemediation {
  public ChangeVerified {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(at, "at");
  }
}
