package org.rollcall.classifier.hr.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.FeedProblems;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
import org.rollcall.classifier.hr.ReadValues;

/** One row of the list, value by value. Values that cannot be read make the row doubtful. */
final class Row {
  private final CSVRecord csv;
  private final Map<Column, Integer> columns;
  private final int line;
  private final ReadValues values;

  Row(CSVRecord csv, Map<Column, Integer> columns, int line, FeedProblems problems) {
    this.csv = csv;
    this.columns = columns;
    this.line = line;
    this.values = new ReadValues(problems, line, "");
  }

  /** What the row says; a row without an id stands for a person of its own. */
  HrPerson read() {
    String id = needed(Column.PERSON_ID).orElse("line " + line);
    List<String> surnames = list(needed(Column.SURNAME));
    HrNames names =
        new HrNames(
            texts(Column.GIVEN_NAME),
            texts(Column.KNOWN_AS),
            surnames,
            texts(Column.FORMER_SURNAME));
    HrPosts posts =
        new HrPosts(texts(Column.JOB_TITLE), texts(Column.DEPARTMENT), texts(Column.SITE));
    List<Employment> employments = list(employment());
    HrKeys keys = keys();
    return new HrPerson(id, employments, names, keys, posts, values.isDoubtful());
  }

  private HrKeys keys() {
    return new HrKeys(
        list(values.address(Column.WORK_EMAIL.header(), written(Column.WORK_EMAIL))),
        list(values.number(Column.EMPLOYEE_NUMBER.header(), written(Column.EMPLOYEE_NUMBER))),
        list(values.phone(Column.PHONE.header(), written(Column.PHONE))));
  }

  /** Empty if the row does not say how somebody is employed. */
  private Optional<Employment> employment() {
    Optional<String> category = needed(Column.CATEGORY);
    Optional<Employment.Status> status =
        needed(Column.STATUS).flatMap(word -> values.status(Column.STATUS.header(), word));
    return values.employment(
        category,
        status,
        new ReadValues.Dates(
            Column.START_DATE.header(),
            written(Column.START_DATE),
            Column.END_DATE.header(),
            written(Column.END_DATE)));
  }

  private Optional<String> needed(Column column) {
    return values.needed(column.header(), written(column));
  }

  private List<String> texts(Column column) {
    return list(values.text(column.header(), written(column)));
  }

  private @Nullable String written(Column column) {
    Integer index = columns.get(column);
    return index == null ? null : csv.get(index);
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.stream().toList();
  }
}
