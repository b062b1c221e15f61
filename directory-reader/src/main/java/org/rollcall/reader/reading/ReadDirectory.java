package org.rollcall.reader.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.entry.Pass.Telling;
import org.rollcall.reader.lease.Heartbeat;
import org.rollcall.reader.lease.LeaseAnswer;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.lease.Tenure;
import org.rollcall.reader.progress.Position;
import org.rollcall.reader.progress.Progress;

/**
 * The use case: read a directory, all of it or single entries, and tell what is new. One reader at
 * a time reads a directory. Thread-safe; every call may block.
 */
public final class ReadDirectory {
  private final Leases leases;
  private final Readings readings;
  private final KnownEntries entries;
  private final Progress progress;
  private final Reader reader;

  public ReadDirectory(
      Leases leases, Readings readings, KnownEntries entries, Progress progress, Reader reader) {
    this.leases = leases;
    this.readings = readings;
    this.entries = entries;
    this.progress = progress;
    this.reader = reader;
  }

  /**
   * Begins a reading: takes the lease and writes down that it runs. A full pass tells what is new;
   * a reading of single entries tells each of them, since it is asked for as a witness.
   */
  public Beginning begin(Directory directory, ReadingKind kind) {
    return switch (kind) {
      case FULL -> begin(directory, kind, Telling.NEWS);
      case CHANGES, TARGETED -> begin(directory, kind, Telling.EVERYTHING);
    };
  }

  /** Begins a full pass that tells every entry, changed or not. */
  public Beginning beginTellingEverything(Directory directory) {
    return begin(directory, ReadingKind.FULL, Telling.EVERYTHING);
  }

  /**
   * Whether it is worth the while to {@link #follow} now. Cheap; false if there is no position to
   * follow from.
   */
  public boolean hasNews(Directory directory) {
    return goodPosition(directory)
        .map(position -> new Cursor(position.bookmark().cursor()))
        .filter(directory.source()::hasNews)
        .isPresent();
  }

  /** Tells what has changed since the last look, unless somebody reads the directory already. */
  public Following follow(Directory directory) {
    return switch (leases.ask(directory.name(), reader.holder())) {
      case LeaseAnswer.HeldBy held -> new Following.AlreadyRunning(held.holder());
      case LeaseAnswer.Granted granted -> {
        Tenure tenure = granted.tenure();
        try (Heartbeat heartbeat = Heartbeat.of(leases, tenure, reader.heartbeat())) {
          yield goodPosition(directory)
              .<Following>map(at -> new Following.Ended(follow(directory, tenure, at)))
              .orElseGet(Following.NotFollowed::new);
        } finally {
          leases.release(tenure);
        }
      }
    };
  }

  private ReadingOutcome follow(Directory directory, Tenure tenure, Position position) {
    Reading attempt = reading(directory, ReadingKind.CHANGES, reader.ids().get());
    ReadingOutcome outcome =
        new FollowChanges(directory, entries, progress, () -> changes(directory, tenure), reader)
            .carryOut(position);
    switch (outcome) {
      case ReadingOutcome.Complete ignored -> {}
      case ReadingOutcome.Refused refused -> {
        progress.stop(tenure, refused.trouble().code());
        note(attempt, tenure, refused);
      }
      case ReadingOutcome.Failed failed -> note(attempt, tenure, failed);
    }
    return outcome;
  }

  /** What was told is written down page by page; trouble is a reading of its own. */
  private void note(Reading attempt, Tenure tenure, ReadingOutcome trouble) {
    if (readings.open(attempt, tenure)) {
      readings.close(attempt.id(), trouble, reader.clock().instant());
    }
  }

  private Pass changes(Directory directory, Tenure tenure) {
    return new Pass(tenure, reader.ids().get(), directory.organisationHash(), Telling.NEWS);
  }

  private Optional<Position> goodPosition(Directory directory) {
    return progress
        .position(directory.name())
        .filter(position -> position.isGoodUnder(directory.organisationHash()));
  }

  private Beginning begin(Directory directory, ReadingKind kind, Telling telling) {
    return switch (leases.ask(directory.name(), reader.holder())) {
      case LeaseAnswer.HeldBy held -> new Beginning.AlreadyRunning(held.holder());
      case LeaseAnswer.Granted granted -> open(directory, kind, telling, granted.tenure());
    };
  }

  /** Carries out a full pass that has begun, and closes it. */
  public ReadingOutcome carryOut(Beginning.Begun begun) {
    return closing(begun, attempt -> new FullPass(begun, entries, progress, attempt).carryOut());
  }

  /** Carries out the reading of single entries that has begun, and closes it. */
  public ReadingOutcome carryOut(Beginning.Begun begun, Collection<EntryKey> wanted) {
    return closing(
        begun, attempt -> new TargetedPass(begun.directory().source(), attempt).carryOut(wanted));
  }

  private Beginning open(Directory directory, ReadingKind kind, Telling telling, Tenure tenure) {
    Reading reading = reading(directory, kind, reader.ids().get());
    boolean open = false;
    try {
      open = readings.open(reading, tenure);
    } finally {
      if (!open) {
        leases.release(tenure);
      }
    }
    return open
        ? new Beginning.Begun(
            directory,
            reading,
            new Pass(tenure, reading.id(), directory.organisationHash(), telling))
        : new Beginning.AlreadyRunning(leases.holder(directory.name()).orElse("another reader"));
  }

  private Reading reading(Directory directory, ReadingKind kind, UUID id) {
    return new Reading(
        id, directory.name(), kind, reader.holder(), reader.clock().instant(), null, null);
  }

  private ReadingOutcome closing(
      Beginning.Begun begun, Function<Attempt, ReadingOutcome> carryOut) {
    Tenure tenure = begun.pass().tenure();
    Attempt attempt = new Attempt(begun, entries, reader.clock());
    ReadingOutcome outcome = attempt.fail(brokeOff());
    try (Heartbeat heartbeat = Heartbeat.of(leases, tenure, reader.heartbeat())) {
      outcome = carryOut.apply(attempt);
      return outcome;
    } finally {
      close(begun, outcome);
    }
  }

  private void close(Beginning.Begun begun, ReadingOutcome outcome) {
    try {
      readings.close(begun.reading().id(), outcome, reader.clock().instant());
    } finally {
      leases.release(begun.pass().tenure());
    }
  }

  private static Trouble brokeOff() {
    return new Trouble(
        "broke-off",
        "the reading broke off by an error of the reader or its database",
        "Look at the reader's log; the next pass begins anew.");
  }
}
