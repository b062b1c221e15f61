package org.rollcall.classifier.basis.scheduled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.rollcall.settings.yaml.SettingsText;

/**
 * Notices when a mounted file has changed and has stopped changing: equal time and size on two
 * looks. Not thread-safe.
 */
final class MountedFile {
  private final Path file;
  private Optional<Stamp> seen = Optional.empty();
  private Optional<Stamp> read = Optional.empty();
  private boolean looked;

  MountedFile(Path file) {
    this.file = file;
  }

  Path path() {
    return file;
  }

  /** Whether it should be read now; the very first look always says so. */
  boolean hasNews() {
    Optional<Stamp> now = stamp();
    boolean settled = !looked || now.equals(seen);
    boolean news = !looked || !now.equals(read);
    looked = true;
    seen = now;
    if (settled && news) {
      read = now;
      return true;
    }
    return false;
  }

  /** Its bytes, at most one more than a settings file may have; empty if it cannot be read. */
  Optional<byte[]> bytes() {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(SettingsText.MOST_BYTES + 1));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Stamp> stamp() {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(attributes.lastModifiedTime().toInstant(), attributes.size()));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private record Stamp(Instant changedAt, long size) {}
}
