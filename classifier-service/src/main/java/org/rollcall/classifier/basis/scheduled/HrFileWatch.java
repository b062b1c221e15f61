package org.rollcall.classifier.basis.scheduled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.settings.Problem;

/**
 * Reads the HR file when it has changed and has stopped changing: equal time and size on two looks.
 * A refused file leaves the feed that was good. Not thread-safe.
 */
final class HrFileWatch {
  private final Path file;
  private Optional<Stamp> seen = Optional.empty();
  private Optional<Stamp> read = Optional.empty();
  private boolean looked;
  private Optional<GoodFeed> good = Optional.empty();
  private List<Problem> refusal = List.of();

  HrFileWatch(Path file) {
    this.file = file;
  }

  /** Looks at the file; the very first look reads it at once. */
  void look() {
    Optional<Stamp> now = Stamp.of(file);
    boolean settled = !looked || now.equals(seen);
    boolean news = !looked || !now.equals(read);
    looked = true;
    seen = now;
    if (settled && news) {
      read(now);
    }
  }

  private void read(Optional<Stamp> before) {
    HrRead result = HrFile.read(file);
    if (!Stamp.of(file).equals(before)) {
      return;
    }
    read = before;
    switch (result) {
      case HrRead.Accepted accepted -> {
        good =
            Optional.of(
                new GoodFeed(
                    accepted.feed(),
                    accepted.problems(),
                    before.map(Stamp::changedAt).orElse(Instant.EPOCH)));
        refusal = List.of();
      }
      case HrRead.Refused refused -> refusal = refused.problems();
    }
  }

  /** The last feed that was not refused. */
  Optional<GoodFeed> good() {
    return good;
  }

  /** Why the present file is refused; empty if it is not. */
  List<Problem> refusal() {
    return refusal;
  }

  /**
   * A feed and where it comes from.
   *
   * @param feed everybody in it
   * @param problems bad values in it
   * @param madeAt the file's time
   */
  record GoodFeed(HrFeed feed, List<Problem> problems, Instant madeAt) {}

  /** By what a changed file is noticed. */
  private record Stamp(Instant changedAt, long size) {
    static Optional<Stamp> of(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Stamp(attributes.lastModifiedTime().toInstant(), attributes.size()));
      } catch (IOException missing) {
        return Optional.empty();
      }
    }
  }
}
