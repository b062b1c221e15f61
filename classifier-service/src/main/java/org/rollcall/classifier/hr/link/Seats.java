package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.settings.Organisation;

/**
 * Who sits where on a day, by the organisation's own categories.
 *
 * @param organisation who we are
 * @param day as of which day
 */
record Seats(Organisation organisation, LocalDate day) {
  /** So many candidates are named at most. */
  static final int MOST_NAMED = 3;

  Seats {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(day, "day");
  }

  /** A person as an approver may see it: by the present name only. */
  Candidate candidate(HrPerson person, double bits, List<String> agreements) {
    return new Candidate(
        person.id(), name(person), person.on(day, organisation.hr()), bits, agreements);
  }

  private static String name(HrPerson person) {
    return PlainText.of(
        Stream.of(person.names().given(), person.names().surnames())
            .flatMap(part -> part.stream().limit(1))
            .map(String::strip)
            .collect(Collectors.joining(" ")));
  }
}
