package org.rollcall.classifier.hr.postgres;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rollcall.classifier.hr.HrPerson;

/** Persons as compressed lines of JSON, so that people can read what is kept of them. */
final class FeedParts {
  /** Persons a part: some hundred kilobytes, whatever the size of the feed. */
  static final int PERSONS = 5000;

  private FeedParts() {}

  static byte[] pack(List<HrPerson> persons) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream lines = new DeflaterOutputStream(bytes)) {
      for (HrPerson person : persons) {
        lines.write(StoredPerson.line(person));
        lines.write('\n');
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static List<HrPerson> unpack(byte[] part) {
    try (InflaterInputStream lines = new InflaterInputStream(new ByteArrayInputStream(part))) {
      String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(StoredPerson::read).toList();
    } catch (IOException broken) {
      throw new IllegalStateException("what was kept of an HR feed cannot be read");
    }
  }
}
