package org.rollcall.classifier.hr.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.rollcall.classifier.contact.EmployeeNumber;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.contracts.EmailAddress;

/** One row of the list, value by value. Values that cannot be read make the row doubtful. */
final class Row {
  private final CSVRecord csv;
  private final Map<Column, Integer> columns;
  private final int line;
  private final CsvProblems problems;
  private boolean doubtful;

  Row(CSVRecord csv, Map<Column, Integer> columns, int line, CsvProblems problems) {
    this.csv = csv;
    this.columns = columns;
    this.line = line;
    this.problems = problems;
  }

  /** HR's id; a row without one stands for a person of its own. */
  String personId() {
    return needed(Column.PERSON_ID).orElse("line " + line);
  }

  Optional<EmailAddress> workAddress() {
    Optional<String> text = text(Column.WORK_EMAIL);
    Optional<EmailAddress> address = text.flatMap(EmailAddress::parse);
    if (text.isPresent() && address.isEmpty()) {
      doubt(Column.WORK_EMAIL, "not-an-address", "this is no mail address", "Correct or empty it.");
    }
    return address;
  }

  Optional<String> employeeNumber() {
    return EmployeeNumber.comparable(text(Column.EMPLOYEE_NUMBER).orElse(null));
  }

  /** Empty if the row does not say how somebody is employed. */
  Optional<Employment> employment() {
    needed(Column.SURNAME);
    Optional<String> category = needed(Column.CATEGORY);
    Optional<Employment.Status> status = needed(Column.STATUS).flatMap(this::status);
    Optional<LocalDate> start = date(Column.START_DATE);
    Optional<LocalDate> end = date(Column.END_DATE);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      doubt(Column.END_DATE, "end-before-start", "the end is before the start", "Correct one.");
    }
    return category.flatMap(word -> status.map(known -> new Employment(word, known, start, end)));
  }

  /** Whether a value could not be read; to be asked after all values. */
  boolean isDoubtful() {
    return doubtful;
  }

  private Optional<Employment.Status> status(String text) {
    for (Employment.Status status : Employment.Status.values()) {
      if (status.name().equals(text)) {
        return Optional.of(status);
      }
    }
    doubt(
        Column.STATUS,
        "unknown-status",
        "the value is none of ACTIVE, STARTING, LEFT",
        "Write one of them.");
    return Optional.empty();
  }

  private Optional<LocalDate> date(Column column) {
    return text(column)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException notADate) {
                doubt(column, "not-a-date", "this is no date", "Write it as 2027-03-31.");
                return Optional.empty();
              }
            });
  }

  private Optional<String> needed(Column column) {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      doubt(column, "empty-value", "the value is missing", "Fill it in.");
    }
    return text;
  }

  private Optional<String> text(Column column) {
    return Optional.ofNullable(columns.get(column))
        .map(index -> csv.get(index).strip())
        .filter(text -> !text.isEmpty());
  }

  private void doubt(Column column, String code, String what, String mend) {
    doubtful = true;
    problems.list(line, column.header(), code, what, mend);
  }
}
