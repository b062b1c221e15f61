package org.rollcall.classifier.hr.csv;

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
import java.util.List;
import org.rollcall.settings.Problem;

/** Reads {@code hr.csv} from disk. */
public final class HrFile {
  /** A hundred thousand rows take about 20 MB. */
  private static final int MOST_BYTES = 64 << 20;

  private HrFile() {}

  /** Reads the file. Total: whatever the file holds, and also if there is none, it answers. */
  public static HrRead read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? refused(
              file, "file-too-large", "the file is larger than 64 MiB", "Is it the right one?")
          : decode(file, bytes);
    } catch (NoSuchFileException missing) {
      return refused(
          file,
          "file-missing",
          "there is no such file",
          "Put the HR list there, or correct rollcall.hr-file.");
    } catch (AccessDeniedException denied) {
      return refused(
          file, "file-unreadable", "the file may not be read", "Give this service read access.");
    } catch (IOException broken) {
      return refused(
          file,
          "file-unreadable",
          "the file cannot be read (" + broken.getClass().getSimpleName() + ")",
          "Check that it is a regular file.");
    }
  }

  private static HrRead decode(Path file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return HrCsv.parse(file.toString(), plain, Hashing.sha256().hashBytes(bytes).toString());
    } catch (CharacterCodingException notUtf8) {
      return refused(file, "not-utf-8", "the file is not UTF-8 text", "Export it as UTF-8.");
    }
  }

  private static HrRead refused(Path file, String code, String what, String mend) {
    return new HrRead.Refused(List.of(new Problem(code, file.toString(), 0, "", what, mend)));
  }
}
