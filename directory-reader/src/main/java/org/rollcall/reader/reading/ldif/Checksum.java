package org.rollcall.reader.reading.ldif;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The checksum that may lie beside a drop, as {@code sha256sum} writes it. */
final class Checksum {
  private static final int LONGEST_FILE = 4096;

  private Checksum() {}

  /**
   * Whether the drop's checksum is there and right.
   *
   * @return empty if there is none
   * @throws IOException if either file cannot be read
   */
  static Optional<Boolean> holds(Drop drop) throws IOException {
    Path beside = drop.path().resolveSibling(drop.name() + ".sha256");
    if (!Files.isRegularFile(beside) || Files.size(beside) > LONGEST_FILE) {
      return Optional.empty();
    }
    String written = Files.readString(beside).strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.of(written.equals(of(drop.path())));
  }

  private static String of(Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    }
  }

  /** The SHA-256 of a text's UTF-8, in lower-case hex. */
  static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
