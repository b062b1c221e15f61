package org.rollcall.classifier.hr.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.classifier.hr.FeedProblems;
import org.rollcall.classifier.hr.FeedUnderConstruction;
import org.rollcall.classifier.hr.HrRead;

/** Reads {@code hr.csv}: comma or semicolon, columns in any order. */
public final class HrCsv {
  /** Longer than any header. */
  private static final int HEADER = 1 << 16;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private HrCsv() {}

  /**
   * Reads a list. Total as to what the bytes are, but for their encoding.
   *
   * @param file what people know it by
   * @param in UTF-8, with or without byte order mark
   * @param hash of all bytes; asked for when they have been read
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   * @throws IOException if the bytes do not come
   */
  public static HrRead read(String file, InputStream in, Supplier<String> hash) throws IOException {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    BufferedReader text = new BufferedReader(new InputStreamReader(in, strict));
    skipByteOrderMark(text);
    FeedProblems problems = new FeedProblems(file);
    try (CSVParser parser = CSVParser.parse(text, format(header(text)))) {
      return parse(parser, problems, hash);
    } catch (CSVException malformed) {
      return malformed(problems);
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof CSVException) {
        return malformed(problems);
      }
      throw broken.getCause();
    } catch (IllegalStateException malformed) {
      return malformed(problems);
    }
  }

  private static HrRead parse(CSVParser parser, FeedProblems problems, Supplier<String> hash) {
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      return problems.refuse(1, "", "empty-file", "the file holds nothing", "Export it again.");
    }
    CSVRecord head = records.next();
    Optional<Map<Column, Integer>> columns = columns(head, problems);
    return columns.isEmpty()
        ? problems.refused()
        : rows(parser, records, new Shape(columns.get(), head.size()), problems, hash);
  }

  private static void skipByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }

  /** The first line; the reader stands before it again. */
  private static String header(BufferedReader text) throws IOException {
    char[] start = new char[HEADER];
    text.mark(HEADER);
    int read = Math.max(0, text.read(start));
    text.reset();
    return new String(start, 0, read).lines().findFirst().orElse("");
  }

  private static HrRead malformed(FeedProblems problems) {
    return problems.refuse(
        0,
        "",
        "malformed-csv",
        "the file breaks the syntax of CSV (RFC 4180), most likely by a quote that does not end",
        "Export it again; quotes within quotes are doubled.");
  }

  private static CSVFormat format(String head) {
    long semicolons = head.chars().filter(c -> c == ';').count();
    long commas = head.chars().filter(c -> c == ',').count();
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(semicolons > commas ? ';' : ',')
        .setIgnoreEmptyLines(true)
        .get();
  }

  private static Optional<Map<Column, Integer>> columns(CSVRecord head, FeedProblems problems) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    boolean good = true;
    for (int i = 0; i < head.size(); i++) {
      Optional<Column> column = Column.named(PlainText.of(head.get(i)));
      if (column.isEmpty()) {
        // By its place: a list without a header has a person's data there.
        problems.list(
            1, "column " + (i + 1), "unknown-column", "it is not read", "Remove or rename it.");
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        problems.list(
            1,
            column.get().header(),
            "duplicate-column",
            "the column is there twice",
            "Remove one.");
        good = false;
      }
    }
    for (Column column : Column.requiredOnes()) {
      if (!columns.containsKey(column)) {
        problems.list(
            1,
            column.header(),
            "missing-column",
            "the column is missing, and without it nobody can be judged",
            "Add it to the export; its name must stand in the first line.");
        good = false;
      }
    }
    return hasKey(columns, problems) && good ? Optional.of(columns) : Optional.empty();
  }

  private static boolean hasKey(Map<Column, Integer> columns, FeedProblems problems) {
    boolean hasKey =
        columns.containsKey(Column.WORK_EMAIL) || columns.containsKey(Column.EMPLOYEE_NUMBER);
    if (!hasKey) {
      problems.list(
          1,
          Column.WORK_EMAIL.header(),
          "missing-key-column",
          "there is neither a column work_email nor employee_number, so that nobody in the list"
              + " could be recognised",
          "Add at least one of them to the export, best both.");
    }
    return hasKey;
  }

  private static HrRead rows(
      CSVParser parser,
      Iterator<CSVRecord> records,
      Shape shape,
      FeedProblems problems,
      Supplier<String> hash) {
    FeedUnderConstruction feed = new FeedUnderConstruction();
    while (records.hasNext()) {
      CSVRecord csv = records.next();
      int line = firstLine(parser, csv);
      if (csv.size() != shape.width()) {
        return problems.refuse(
            line,
            "",
            "ragged-row",
            "the row has " + csv.size() + " values, the header has " + shape.width(),
            "Export it again; values that hold the separator are quoted.");
      }
      feed.add(new Row(csv, shape.columns(), line, problems).read());
    }
    return feed.isEmpty()
        ? problems.refuse(
            0, "", "no-rows", "the list is empty: nobody would be a colleague", "Export it again.")
        : new HrRead.Accepted(feed.build(hash.get()), problems.all());
  }

  /** The parser only knows the line on which a row ends. */
  private static int firstLine(CSVParser parser, CSVRecord csv) {
    long breaks = csv.stream().mapToLong(HrCsv::breaks).sum();
    return Math.toIntExact(parser.getCurrentLineNumber() - breaks);
  }

  private static long breaks(String value) {
    return value.chars().filter(c -> c == '\n').count();
  }

  /**
   * What the header says.
   *
   * @param columns where each column is
   * @param width how many there are, unknown ones too
   */
  private record Shape(Map<Column, Integer> columns, int width) {}
}
