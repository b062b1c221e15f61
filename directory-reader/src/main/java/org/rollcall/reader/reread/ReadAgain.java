package org.rollcall.reader.reread;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.ReadingOutcome;

/**
 * The use case: read again what remediation changed. It waits for the lease like any reading, so
 * that an older look never overtakes a newer one. Every call may block.
 */
public final class ReadAgain {
  private static final int MOST_AT_ONCE = 100;
  private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 8;

  private final ReReads reReads;
  private final ReadDirectory readDirectory;
  private final InstantSource clock;

  public ReadAgain(ReReads reReads, ReadDirectory readDirectory, InstantSource clock) {
    this.reReads = reReads;
    this.readDirectory = readDirectory;
    this.clock = clock;
  }

  /** Carries out what is due in a directory, if nobody is reading it at the moment. */
  public void carryOut(Directory directory) {
    boolean more = true;
    for (int rounds = 0; more && rounds < MOST_AT_ONCE; rounds++) {
      more = carryOutSome(directory);
    }
  }

  /** Returns whether there may be more that the directory answers for. */
  private boolean carryOutSome(Directory directory) {
    List<ReReadRequest> due =
        together(reReads.due(directory.name(), clock.instant(), MOST_AT_ONCE));
    if (due.isEmpty()) {
      return false;
    }
    return switch (readDirectory.begin(directory, ReadingKind.TARGETED)) {
      case Beginning.AlreadyRunning ignored -> false;
      case Beginning.Begun begun -> settle(due, readDirectory.carryOut(begun, keys(due)));
    };
  }

  /**
   * Those that have not failed yet, or else the one that has waited longest: an entry that the
   * directory never answers for holds up no other a second time.
   */
  private static List<ReReadRequest> together(List<ReReadRequest> due) {
    List<ReReadRequest> untried = due.stream().filter(each -> each.attempts() == 0).toList();
    return untried.isEmpty() ? due.stream().limit(1).toList() : untried;
  }

  private boolean settle(List<ReReadRequest> due, ReadingOutcome outcome) {
    return switch (outcome) {
      case ReadingOutcome.Complete ignored -> {
        reReads.done(due);
        yield true;
      }
      case ReadingOutcome.Refused refused -> postpone(due, refused.trouble().code());
      case ReadingOutcome.Failed failed -> postpone(due, failed.trouble().code());
    };
  }

  private boolean postpone(List<ReReadRequest> due, String code) {
    int failures = due.stream().mapToInt(ReReadRequest::attempts).min().orElse(0);
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration wait = delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    reReads.postpone(due, clock.instant().plus(wait), code);
    return false;
  }

  private static Set<EntryKey> keys(List<ReReadRequest> due) {
    return due.stream()
        .map(ReReadRequest::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
