package org.rollcall.classifier.basis.scheduled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.settings.Problem;

/**
 * Reads the HR file when it has changed and has stopped changing: equal time and size on two looks.
 * Not thread-safe.
 */
final class HrFileWatch {
  private final Path file;
  private Optional<Stamp> seen = Optional.empty();
  private Optional<Stamp> read = Optional.empty();
  private boolean looked;
  private List<Problem> refusal = List.of();

  HrFileWatch(Path file) {
    this.file = file;
  }

  /** Looks at the file; the very first look reads it at once. Empty if there is nothing new. */
  Optional<News> look() {
    Optional<Stamp> now = Stamp.of(file);
    boolean settled = !looked || now.equals(seen);
    boolean news = !looked || !now.equals(read);
    looked = true;
    seen = now;
    return settled && news ? read(now) : Optional.empty();
  }

  private Optional<News> read(Optional<Stamp> before) {
    HrRead result = HrFile.read(file);
    if (!Stamp.of(file).equals(before)) {
      return Optional.empty();
    }
    read = before;
    refusal =
        switch (result) {
          case HrRead.Accepted accepted -> List.of();
          case HrRead.Refused refused -> refused.problems();
        };
    return Optional.of(new News(result, before.map(Stamp::changedAt).orElse(Instant.EPOCH)));
  }

  /** Why the present file is refused; empty if it is not. */
  List<Problem> refusal() {
    return refusal;
  }

  /**
   * What the file says now.
   *
   * @param read what came of reading it
   * @param madeAt the file's time
   */
  record News(HrRead read, Instant madeAt) {}

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
