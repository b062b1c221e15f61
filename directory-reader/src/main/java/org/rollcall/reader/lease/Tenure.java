package org.rollcall.reader.lease;

import java.util.Objects;

/**
 * The right to read one directory, for as long as it holds.
 *
 * @param directory which
 * @param holder which reader
 * @param epoch grows by one whenever the lease changes hands; the fence
 */
public record Tenure(String directory, String holder, long epoch) {
  public Tenure {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(holder, "holder");
    if (epoch < 1) {
      throw new IllegalArgumentException("an epoch begins with 1");
    }
  }
}
