package org.rollcall.quickstart.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the demo writes, in one folder that only its owner can enter. */
public final class DemoFolder implements AutoCloseable {
  /** What the name begins with; the watchdog removes nothing else. */
  static final String PREFIX = "rollcall-demo-";

  private final Path root;

  private DemoFolder(Path root) {
    this.root = root;
  }

  /** A new, empty folder (mode 0700) below the machine's folder for temporary files. */
  public static DemoFolder create() {
    try {
      return new DemoFolder(Files.createTempDirectory(PREFIX).toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** A folder in it, made if it is not there. */
  public Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  /** Writes a file that only its owner can read. */
  public Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(root)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
