package org.rollcall.testkit.force.simulated;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of {@code hr.csv}. */
record HrRow(
    Person person, String employeeNumber, String mail, String phone, String category, Term term) {
  static final String HEADER =
      "person_id,employee_number,given_name,known_as,surname,former_surname,work_email,phone,"
          + "job_title,department,site,category,status,start_date,end_date";

  /**
   * Since when, and until when.
   *
   * @param status ACTIVE, STARTING or LEFT
   * @param start ISO 8601
   * @param end ISO 8601 or empty
   */
  record Term(String status, String start, String end) {}

  /** An earlier employment of the same person. */
  HrRow as(String number, Term earlier) {
    return new HrRow(person, number, "", "", category, earlier);
  }

  String csv() {
    return Stream.of(
            person.personId(),
            employeeNumber,
            person.given(),
            person.goesBy().equals(person.given()) ? "" : person.goesBy(),
            person.surname(),
            person.former(),
            mail,
            phone,
            person.post().title(),
            person.post().department(),
            person.post().site(),
            category,
            term.status(),
            term.start(),
            term.end())
        .map(HrRow::quoted)
        .collect(Collectors.joining(","));
  }

  private static String quoted(String value) {
    return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
