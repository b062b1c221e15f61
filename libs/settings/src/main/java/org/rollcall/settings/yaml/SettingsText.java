package org.rollcall.settings.yaml;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a settings file says, and its hash.
 *
 * @param text its characters, without a byte order mark
 * @param hash SHA-256 in hex over its bytes as they are
 */
public record SettingsText(String text, String hash) {
  /** No settings file of a sane organisation is larger: 1 MiB. */
  public static final int MOST_BYTES = 1 << 20;

  /** Empty if it cannot be read; then the problem is collected. */
  public static Optional<SettingsText> read(Path file, Problems problems) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(MOST_BYTES + 1), problems);
    } catch (NoSuchFileException missing) {
      problems.aboutTheFile(
          "file-missing", "there is no such file", "Create it, or correct the configured path.");
    } catch (AccessDeniedException denied) {
      problems.aboutTheFile(
          "file-unreadable", "the file may not be read", "Give this service read access to it.");
    } catch (IOException broken) {
      problems.aboutTheFile(
          "file-unreadable",
          "the file cannot be read (" + broken.getClass().getSimpleName() + ")",
          "Check that it is a regular file.");
    }
    return Optional.empty();
  }

  /** What the bytes say; empty if they are too many or no UTF-8, then the problem is collected. */
  public static Optional<SettingsText> of(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.aboutTheFile(
          "file-too-large", "the file is larger than 1 MiB", "Check that it is the right file.");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(new SettingsText(plain, Hashing.sha256().hashBytes(bytes).toString()));
    } catch (CharacterCodingException notUtf8) {
      problems.aboutTheFile("not-utf-8", "the file is not UTF-8 text", "Save it as UTF-8.");
      return Optional.empty();
    }
  }
}
