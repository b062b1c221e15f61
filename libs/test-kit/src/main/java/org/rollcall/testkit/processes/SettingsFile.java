package org.rollcall.testkit.processes;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

/**
 * Settings as a properties file that only its owner can read, so that no secret is on a command
 * line.
 */
final class SettingsFile {

  /** Above the application.properties of a jar (250), below system properties (400). */
  private static final String ORDINAL = "350";

  private SettingsFile() {}

  static Path write(Path folder, Map<String, String> settings) throws IOException {
    Path file = ownersOnly(folder);
    Properties properties = new Properties();
    properties.setProperty("config_ordinal", ORDINAL);
    // A dollar sign starts an expression in a setting's value; ours are meant as they stand.
    settings.forEach((key, value) -> properties.setProperty(key, value.replace("$", "\\$")));
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      properties.store(writer, null);
    }
    file.toFile().deleteOnExit();
    return file;
  }

  private static Path ownersOnly(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.createTempFile(folder, "settings", ".properties");
    }
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    return Files.createTempFile(folder, "settings", ".properties", ownerOnly);
  }
}
