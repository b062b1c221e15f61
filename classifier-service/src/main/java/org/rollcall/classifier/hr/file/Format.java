package org.rollcall.classifier.hr.file;

import java.nio.file.Path;

/** How a feed is written. */
public enum Format {
  /** {@code hr.csv}. */
  CSV,
  /** A SCIM 2.0 list of users (RFC 7644 section 3.4.2) with the enterprise extension. */
  SCIM;

  /** By the file's name: {@code .json}, and so {@code .scim.json}, is SCIM; all else is CSV. */
  public static Format of(Path file) {
    return file.toString().endsWith(".json") ? SCIM : CSV;
  }
}
