package org.rollcall.classifier.hr.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.classifier.hr.FeedUnderConstruction;

/** Reads the text of {@code hr.csv}: comma or semicolon, columns in any order. */
final class HrCsv {
  private HrCsv() {}

  static HrRead parse(String file, String text, String hash) {
    CsvProblems problems = new CsvProblems(file);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        return problems.refuse(1, "", "empty-file", "the file holds nothing", "Export it again.");
      }
      CSVRecord head = records.next();
      Optional<Map<Column, Integer>> columns = columns(head, problems);
      return columns.isEmpty()
          ? problems.refused()
          : rows(parser, records, new Shape(columns.get(), head.size()), problems, hash);
    } catch (CSVException | UncheckedIOException malformed) {
      return malformed(problems);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (IllegalStateException malformed) {
      return malformed(problems);
    }
  }

  private static HrRead malformed(CsvProblems problems) {
    return problems.refuse(
        0,
        "",
        "malformed-csv",
        "the file breaks the syntax of CSV (RFC 4180), most likely by a quote that does not end",
        "Export it again; quotes within quotes are doubled.");
  }

  private static CSVFormat format(String text) {
    String head = text.lines().findFirst().orElse("");
    long semicolons = head.chars().filter(c -> c == ';').count();
    long commas = head.chars().filter(c -> c == ',').count();
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(semicolons > commas ? ';' : ',')
        .setIgnoreEmptyLines(true)
        .get();
  }

  private static Optional<Map<Column, Integer>> columns(CSVRecord head, CsvProblems problems) {
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

  private static boolean hasKey(Map<Column, Integer> columns, CsvProblems problems) {
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
      CsvProblems problems,
      String hash) {
    FeedUnderConstruction feed = new FeedUnderConstruction();
    while (records.hasNext()) {
      CSVRecord csv = records.next();
      int line = Math.toIntExact(parser.getCurrentLineNumber());
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
        : new HrRead.Accepted(feed.build(hash), problems.all());
  }

  /**
   * What the header says.
   *
   * @param columns where each column is
   * @param width how many there are, unknown ones too
   */
  private record Shape(Map<Column, Integer> columns, int width) {}
}
