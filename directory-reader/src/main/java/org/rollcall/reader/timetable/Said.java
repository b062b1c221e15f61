package org.rollcall.reader.timetable;

import org.jboss.logging.Logger;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Trouble;

/** One log line for each reading that ended. */
final class Said {
  private static final Logger LOG = Logger.getLogger("org.rollcall.reader.readings");

  private Said() {}

  static void pass(Reading reading, ReadingOutcome outcome) {
    switch (outcome) {
      case ReadingOutcome.Complete complete -> {
        Counts counts = complete.counts();
        LOG.infof(
            "Reading complete directory=%s reading=%s seen=%d new=%d changed=%d vanished=%d",
            reading.directory(),
            reading.id(),
            counts.seen(),
            counts.fresh(),
            counts.changed(),
            counts.vanished());
      }
      case ReadingOutcome.Refused refused -> warn(reading, "refused", refused.trouble());
      case ReadingOutcome.Failed failed -> warn(reading, "failed", failed.trouble());
    }
  }

  static void changes(Directory directory, ReadingOutcome outcome) {
    switch (outcome) {
      case ReadingOutcome.Complete complete -> {
        Counts counts = complete.counts();
        if (counts.fresh() + counts.changed() + counts.vanished() > 0) {
          LOG.infof(
              "Changes told directory=%s new=%d changed=%d vanished=%d",
              directory.name(), counts.fresh(), counts.changed(), counts.vanished());
        }
      }
      case ReadingOutcome.Refused refused -> warn(directory, "refused", refused.trouble());
      case ReadingOutcome.Failed failed -> warn(directory, "not told", failed.trouble());
    }
  }

  private static void warn(Reading reading, String how, Trouble trouble) {
    LOG.warnf(
        "Reading %s directory=%s reading=%s outcome=%s: %s",
        how, reading.directory(), reading.id(), trouble.code(), trouble.text());
  }

  private static void warn(Directory directory, String how, Trouble trouble) {
    LOG.warnf(
        "Changes %s directory=%s outcome=%s: %s",
        how, directory.name(), trouble.code(), trouble.text());
  }
}
