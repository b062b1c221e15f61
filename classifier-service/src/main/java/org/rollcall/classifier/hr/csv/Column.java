package org.rollcall.classifier.hr.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of {@code hr.csv} (formats.md). */
enum Column {
  PERSON_ID(true),
  EMPLOYEE_NUMBER(false),
  GIVEN_NAME(false),
  KNOWN_AS(false),
  SURNAME(true),
  FORMER_SURNAME(false),
  WORK_EMAIL(false),
  PHONE(false),
  JOB_TITLE(false),
  DEPARTMENT(false),
  SITE(false),
  CATEGORY(true),
  STATUS(true),
  START_DATE(false),
  END_DATE(false);

  private final boolean required;

  Column(boolean required) {
    this.required = required;
  }

  /** As it stands in the header. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isRequired() {
    return required;
  }

  static Optional<Column> named(String header) {
    return Arrays.stream(values())
        .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static List<Column> requiredOnes() {
    return Arrays.stream(values()).filter(Column::isRequired).toList();
  }
}
