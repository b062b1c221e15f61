package org.rollcall.classifier.hr.file;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rollcall.classifier.hr.FeedProblems;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.csv.HrCsv;
import org.rollcall.classifier.hr.scim.ScimUsers;

/** Reads HR feeds: from disk, or as they come in. */
public final class HrFile {
  /** A million rows take about 160 MB. */
  public static final long MOST_BYTES = 512L << 20;

  private HrFile() {}

  /** Reads the file. Total: whatever the file holds, and also if there is none, it answers. */
  public static HrRead read(Path file) {
    FeedProblems problems = new FeedProblems(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), Format.of(file), in);
    } catch (NoSuchFileException missing) {
      return problems.refuse(
          0,
          "",
          "file-missing",
          "there is no such file",
          "Put the HR list there, or correct rollcall.hr-file.");
    } catch (AccessDeniedException denied) {
      return problems.refuse(
          0, "", "file-unreadable", "the file may not be read", "Give this service read access.");
    } catch (IOException broken) {
      return problems.refuse(
          0,
          "",
          "file-unreadable",
          "the file cannot be read (" + broken.getClass().getSimpleName() + ")",
          "Check that it is a regular file.");
    }
  }

  /**
   * Reads a feed piece by piece: it is never in memory as a whole.
   *
   * @param name what people know it by
   * @throws IOException if the bytes do not come; never because of what they are
   */
  public static HrRead read(String name, Format format, InputStream in) throws IOException {
    HashingInputStream hashing = new HashingInputStream(Hashing.sha256(), new Limited(in));
    try (InputStream bytes = new BufferedInputStream(hashing)) {
      return switch (format) {
        case CSV -> HrCsv.read(name, bytes, () -> hashing.hash().toString());
        case SCIM -> ScimUsers.read(name, bytes, () -> hashing.hash().toString());
      };
    } catch (CharacterCodingException notUtf8) {
      return new FeedProblems(name)
          .refuse(0, "", "not-utf-8", "the file is not UTF-8 text", "Export it as UTF-8.");
    } catch (TooLarge tooLarge) {
      return new FeedProblems(name)
          .refuse(
              0, "", "file-too-large", "the file is larger than 512 MiB", "Is it the right one?");
    }
  }
}
