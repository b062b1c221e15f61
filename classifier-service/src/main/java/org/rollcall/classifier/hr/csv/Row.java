package org.rollcall.classifier.hr.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.rollcall.classifier.contact.EmployeeNumber;
import org.rollcall.classifier.contact.PhoneNumber;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
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

  /** What the row says; a row without an id stands for a person of its own. */
  HrPerson read() {
    String id = needed(Column.PERSON_ID).orElse("line " + line);
    needed(Column.SURNAME);
    List<Employment> employments = employment().stream().toList();
    HrKeys keys = new HrKeys(list(workAddress()), list(employeeNumber()), list(phone()));
    HrNames names =
        new HrNames(
            texts(Column.GIVEN_NAME),
            texts(Column.KNOWN_AS),
            texts(Column.SURNAME),
            texts(Column.FORMER_SURNAME));
    HrPosts posts =
        new HrPosts(texts(Column.JOB_TITLE), texts(Column.DEPARTMENT), texts(Column.SITE));
    return new HrPerson(id, employments, names, keys, posts, doubtful);
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.stream().toList();
  }

  private List<String> texts(Column column) {
    return list(text(column));
  }

  private Optional<EmailAddress> workAddress() {
    Optional<String> text = text(Column.WORK_EMAIL);
    Optional<EmailAddress> address = text.flatMap(EmailAddress::parse);
    if (text.isPresent() && address.isEmpty()) {
      doubt(Column.WORK_EMAIL, "not-an-address", "this is no mail address", "Correct or empty it.");
    }
    return address;
  }

  private Optional<String> employeeNumber() {
    return EmployeeNumber.comparable(text(Column.EMPLOYEE_NUMBER).orElse(null));
  }

  /** A short number that is dialled within a building is right, and nobody's own. */
  private Optional<String> phone() {
    Optional<String> text = text(Column.PHONE);
    Optional<String> phone = text.flatMap(PhoneNumber::comparable);
    if (phone.isEmpty() && text.filter(written -> !PhoneNumber.isExtension(written)).isPresent()) {
      doubt(Column.PHONE, "not-a-phone-number", "this is no phone number", "Correct or empty it.");
    }
    return phone;
  }

  /** Empty if the row does not say how somebody is employed. */
  private Optional<Employment> employment() {
    Optional<String> category = needed(Column.CATEGORY);
    Optional<Employment.Status> status = needed(Column.STATUS).flatMap(this::status);
    Optional<LocalDate> start = date(Column.START_DATE);
    Optional<LocalDate> end = date(Column.END_DATE);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      doubt(Column.END_DATE, "end-before-start", "the end is before the start", "Correct one.");
    }
    return category.flatMap(word -> status.map(known -> new Employment(word, known, start, end)));
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
