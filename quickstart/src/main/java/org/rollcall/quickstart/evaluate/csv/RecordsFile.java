package org.rollcall.quickstart.evaluate.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rollcall.classifier.linkage.Column;
import org.rollcall.classifier.linkage.Table;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.evaluate.LinkageSpec;
import org.rollcall.quickstart.evaluate.Records;
import org.rollcall.quickstart.evaluate.Truth;

/** Reads records: RFC 4180, UTF-8, comma or semicolon, columns in any order. */
public final class RecordsFile {
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private final Path file;
  private final LinkageSpec spec;

  public RecordsFile(Path file, LinkageSpec spec) {
    this.file = file;
    this.spec = spec;
  }

  /**
   * Reads all records.
   *
   * @throws CannotGoOn if the file is no such CSV, lacks a column, or an id is missing or there
   *     twice
   */
  public Records read() {
    String text = text();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      return records(parser.getRecords());
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw CannotGoOn.usage(
          file + " breaks the syntax of CSV (RFC 4180), most likely by a quote that does not end",
          "export it again; quotes within quotes are doubled.");
    }
  }

  private String text() {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException foreign) {
      throw CannotGoOn.usage(file + " is not UTF-8", "save it as UTF-8.");
    } catch (IOException unreadable) {
      throw CannotGoOn.usage(file + " cannot be read", "name a file that is there and readable.");
    }
  }

  private static CSVFormat format(String text) {
    String head = text.lines().findFirst().orElse("");
    long semicolons = head.chars().filter(c -> c == ';').count();
    long commas = head.chars().filter(c -> c == ',').count();
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(semicolons > commas ? ';' : ',')
        .setIgnoreEmptyLines(true)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  private Records records(List<CSVRecord> lines) {
    if (lines.isEmpty()) {
      throw CannotGoOn.usage(file + " holds nothing", "export it again, with a header.");
    }
    Map<String, Integer> header = header(lines.get(0));
    List<CSVRecord> rows = lines.subList(1, lines.size());
    rows.forEach(row -> fits(row, lines.get(0).size()));
    List<String> ids = ids(rows, place(header, spec.recordId()));
    List<Column> columns = new ArrayList<>();
    spec.columns()
        .forEach(
            (name, type) -> {
              int at = place(header, name);
              columns.add(Column.of(name, type, rows.stream().map(row -> row.get(at)).toList()));
            });
    return new Records(new Table(ids, columns), persons(rows, ids, header));
  }

  private Map<String, Integer> header(CSVRecord head) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      if (header.putIfAbsent(head.get(i).strip(), i) != null) {
        throw CannotGoOn.usage(
            file + ":1: the column " + head.get(i).strip() + " is there twice", "remove one.");
      }
    }
    return header;
  }

  private int place(Map<String, Integer> header, String column) {
    Integer place = header.get(column);
    if (place == null) {
      throw CannotGoOn.usage(
          file + ":1: the column " + column + " of the specification is not there",
          "name a column of the header: "
              + String.join(", ", header.keySet().stream().sorted().toList())
              + ".");
    }
    return place;
  }

  private void fits(CSVRecord row, int width) {
    if (row.size() != width) {
      throw CannotGoOn.usage(
          file
              + ": record "
              + (row.getRecordNumber() - 1)
              + " has "
              + row.size()
              + " values, the header "
              + width,
          "give every record as many values as the header has.");
    }
  }

  private List<String> ids(List<CSVRecord> rows, int at) {
    List<String> ids = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CSVRecord row : rows) {
      String id = row.get(at).strip();
      if (id.isEmpty() || !seen.add(id)) {
        throw CannotGoOn.usage(
            file
                + ": record "
                + (row.getRecordNumber() - 1)
                + (id.isEmpty() ? " has no " : " has the same ")
                + spec.recordId()
                + (id.isEmpty() ? "" : " as another one"),
            "give every record an id of its own.");
      }
      ids.add(id);
    }
    return ids;
  }

  private Map<String, String> persons(
      List<CSVRecord> rows, List<String> ids, Map<String, Integer> header) {
    Map<String, String> persons = new HashMap<>();
    if (spec.truth().isEmpty()) {
      return persons;
    }
    switch (spec.truth().get()) {
      case Truth.InColumn(String column) -> {
        int at = place(header, column);
        for (int i = 0; i < ids.size(); i++) {
          persons.put(ids.get(i), rows.get(i).get(at).strip());
        }
      }
      case Truth.InId(Pattern pattern) -> {
        for (String id : ids) {
          Matcher matcher = pattern.matcher(id);
          if (!matcher.find()) {
            throw CannotGoOn.usage(
                file + ": the id " + id + " does not fit spec.truth.idPattern",
                "mend the pattern, so that it is found in every id.");
          }
          persons.put(id, String.valueOf(matcher.group(1)));
        }
      }
    }
    persons.values().removeIf(String::isEmpty);
    return persons;
  }
}
