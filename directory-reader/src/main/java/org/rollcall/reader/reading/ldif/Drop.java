package org.rollcall.reader.reading.ldif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file that was dropped.
 *
 * @param path where it is
 * @param size its length in bytes
 * @param modified when it was last written; the newest drop is the directory
 */
record Drop(Path path, long size, FileTime modified) {
  static Drop of(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return new Drop(path, attributes.size(), attributes.lastModifiedTime());
  }

  /** Whether it is still the same file; one that is being written is not. */
  boolean isUnchanged() {
    try {
      return equals(of(path));
    } catch (IOException isGone) {
      return false;
    }
  }

  /** Its name; that is all of it that may be told. */
  String name() {
    return path.getFileName().toString();
  }
}
