package org.rollcall.reader.reading.ldif;

import com.unboundid.ldap.sdk.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.LdifDirectory;
import org.rollcall.testkit.force.Force;

/** A folder into which a site drops its exports, one after the other. */
final class DropFolder {
  static final String SUCCESS =
      "# search result\nsearch: 2\nresult: 0 Success\n\n# numResponses: 3\n";
  private static final Instant FIRST = Instant.parse("2026-11-22T06:00:00Z");

  private final Path folder;
  private int dropped;

  DropFolder(Path folder) {
    this.folder = folder;
  }

  LdifDirectorySource source(List<AddressList> lists) {
    return LdifDirectorySource.of(
        new LdifDirectory(
            Force.DIRECTORY,
            folder,
            Force.BASE_DN,
            "(|(mail=*)(objectClass=groupOfNames))",
            null,
            new DirectorySettings.Vanishing(25, 5, 5)),
        lists);
  }

  /** What ldapsearch writes about these entries. */
  static String export(List<Entry> entries) {
    return "# extended LDIF\n#\nversion: 1\n\n"
        + entries.stream().map(entry -> entry.toLDIFString(76)).collect(Collectors.joining("\n"))
        + "\n"
        + SUCCESS;
  }

  Path drop(String text) {
    return drop(text, StandardCharsets.UTF_8);
  }

  /** Each drop is a minute newer than the one before. */
  Path drop(String text, Charset charset) {
    try {
      Path file = folder.resolve("export-" + ++dropped + ".ldif");
      Files.write(file, text.getBytes(charset));
      Files.setLastModifiedTime(file, FileTime.from(FIRST.plusSeconds(60L * dropped)));
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static void checksum(Path drop, byte[] content) {
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      Files.writeString(
          drop.resolveSibling(drop.getFileName() + ".sha256"),
          hash + "  " + drop.getFileName() + "\n");
    } catch (IOException | NoSuchAlgorithmException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
