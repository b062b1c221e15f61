package org.rollcall.testkit.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone, with all that is in it, when it is closed. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private final Thread closeWithJvm = new Thread(this::close, "remove-temporary-folder");

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /**
   * A new empty folder that only this user can read, where the JVM keeps temporary files. One that
   * nobody closed is removed when the JVM ends.
   */
  public static TemporaryFolder create() {
    TemporaryFolder folder = forPartThatCloses();
    Runtime.getRuntime().addShutdownHook(folder.closeWithJvm);
    return folder;
  }

  /** The same for a part that closes the folder itself when the JVM ends, after stopping. */
  static TemporaryFolder forPartThatCloses() {
    try {
      return new TemporaryFolder(Files.createTempDirectory("rollcall-"));
    } catch (IOException broken) {
      throw new UncheckedIOException("no temporary folder can be made", broken);
    }
  }

  /** The given folder, made if it is missing; closing removes it too. */
  public static TemporaryFolder at(Path path) {
    try {
      return new TemporaryFolder(Files.createDirectories(path));
    } catch (IOException broken) {
      throw new UncheckedIOException("folder " + path + " cannot be made", broken);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Writes a file into the folder. */
  public Path write(String name, String content) {
    try {
      return Files.writeString(path.resolve(name), content);
    } catch (IOException broken) {
      throw new UncheckedIOException("file " + name + " cannot be written", broken);
    }
  }

  @Override
  public void close() {
    forgetHook();
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("folder " + path + " cannot be removed", broken);
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(closeWithJvm);
    } catch (IllegalStateException jvmIsEnding) {
      return;
    }
  }
}
