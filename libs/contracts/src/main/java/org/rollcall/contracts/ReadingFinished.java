package org.rollcall.contracts;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A reading was complete. A reading that was refused or broke off sends no such message: an error
 * is never an absence.
 *
 * @param directory the directory read
 * @param organisationHash hash of the sender's organisation.yaml
 * @param reading which
 * @param kind the whole directory, or some entries only
 * @param pages how many pages of observed and vanished entries it sent; may be 0
 * @param entries how many entries it saw, changed or not
 * @param startedAt when it began
 * @param finishedAt when the last entry had been read
 */
public record ReadingFinished(
    String directory,
    String organisationHash,
    UUID reading,
    Kind kind,
    int pages,
    long entries,
    Instant startedAt,
    Instant finishedAt)
    implements Message.FromReader {

  public ReadingFinished {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(finishedAt, "finishedAt");
  }

  /** How much of the directory was read. */
  public enum Kind {
    /** All of it. */
    FULL,
    /**
     * Some entries only: those that the directory says have changed since it was last asked, or
     * those that were read by id because a change to them was verified or undone. It says nothing
     * about any other entry.
     */
    TARGETED
  }
}
