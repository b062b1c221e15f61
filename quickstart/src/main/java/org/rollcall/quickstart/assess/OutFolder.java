package org.rollcall.quickstart.assess;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rollcall.quickstart.CannotGoOn;

/** The folder of the results. Each file is there whole, or as it was before. */
record OutFolder(Path folder) {
  void write(String name, Content content) {
    Path file = folder.resolve(name);
    Path part = folder.resolve(name + ".part");
    try {
      Files.createDirectories(folder);
      try (BufferedWriter writer = Files.newBufferedWriter(part)) {
        content.writeTo(writer);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException cannot) {
      throw CannotGoOn.usage(
          file + " cannot be written (" + cannot.getClass().getSimpleName() + ")",
          "name a folder with --out that you may write into.");
    }
  }

  /** What a file holds. */
  @FunctionalInterface
  interface Content {
    /** Writes it as UTF-8. */
    void writeTo(Writer writer) throws IOException;
  }
}
