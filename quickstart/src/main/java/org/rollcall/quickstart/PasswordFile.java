package org.rollcall.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Passwords come in files, never on a command line. */
public final class PasswordFile {
  private PasswordFile() {}

  /** The file's content without a final line break. */
  public static String read(Path file) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw CannotGoOn.usage(
          "the password file " + file + " cannot be read (" + e.getClass().getSimpleName() + ")",
          "give a file that holds the password and nothing else.");
    }
  }
}
