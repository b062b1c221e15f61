package org.rollcall.classifier.basis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the latest report on the files. Thread-safe. */
@ApplicationScoped
public class FileReports {
  private volatile @Nullable FileReport latest;

  /** Empty if nobody has looked yet. */
  public Optional<FileReport> latest() {
    return Optional.ofNullable(latest);
  }

  /** This is the latest. */
  public void note(FileReport report) {
    latest = report;
  }
}
