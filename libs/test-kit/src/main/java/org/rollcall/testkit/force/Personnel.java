package org.rollcall.testkit.force;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the personnel file, {@code hr.csv}. */
final class Personnel {
  private static final String HEADER =
      "person_id,employee_number,given_name,known_as,surname,former_surname,work_email,phone,"
          + "job_title,department,site,category,status,start_date,end_date";
  private static final LocalDate FIRST_DAY = LocalDate.of(1998, 4, 6);
  private static final LocalDate LAST_LEFT = LocalDate.of(2026, 3, 31);

  private Personnel() {}

  static String employeeNumber(int number) {
    return "HG%05d".formatted(number);
  }

  /** A row for everybody in service and everybody who left; none for functions and outsiders. */
  static String csv(List<Member> members) {
    Stream<String> rows =
        members.stream()
            .filter(member -> member.kind() == Kind.STAFF || member.kind() == Kind.LEAVER)
            .map(Personnel::row);
    return Stream.concat(Stream.of(HEADER), rows).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String row(Member member) {
    boolean left = member.kind() == Kind.LEAVER;
    // One in ten has no address here: their entry carries the employee number then.
    boolean addressKnown = member.number() % 10 != 5 || member.employeeNumber() == null;
    return Stream.of(
            "P%05d".formatted(member.number()),
            employeeNumber(member.number()),
            member.given(),
            "",
            member.surname(),
            member.number() % 40 == 7 ? "Lewis" : "",
            addressKnown ? member.mail() : "",
            member.phone(),
            member.post().title(),
            member.post().department(),
            member.post().site(),
            category(member),
            left ? "LEFT" : "ACTIVE",
            FIRST_DAY.plusWeeks(member.number() % 1400).toString(),
            left ? LAST_LEFT.minusWeeks(member.number() % 100).toString() : "")
        .map(Personnel::quoted)
        .collect(Collectors.joining(","));
  }

  private static String category(Member member) {
    return switch (member.post().title()) {
      case "Police Constable",
          "Police Sergeant",
          "Inspector",
          "Detective Constable",
          "Detective Sergeant" ->
          "OFFICER";
      case "Special Constable" -> "SPECIAL";
      default -> "STAFF";
    };
  }

  /** RFC 4180. */
  private static String quoted(String value) {
    return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
