package org.rollcall.classifier.hr.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
import org.rollcall.contracts.EmailAddress;

/** A person as it is kept: one line of JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredPerson(
    String id,
    boolean doubtful,
    @Nullable List<Job> jobs,
    @Nullable List<String> given,
    @Nullable List<String> knownAs,
    @Nullable List<String> surnames,
    @Nullable List<String> former,
    @Nullable List<String> addresses,
    @Nullable List<String> numbers,
    @Nullable List<String> phones,
    @Nullable List<String> titles,
    @Nullable List<String> departments,
    @Nullable List<String> sites) {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  static byte[] line(HrPerson person) {
    try {
      return MAPPER.writeValueAsBytes(of(person));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a person that cannot be written");
    }
  }

  static HrPerson read(String line) {
    try {
      return MAPPER.readValue(line, StoredPerson.class).person();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("what was kept of an HR feed cannot be read");
    }
  }

  private static StoredPerson of(HrPerson person) {
    return new StoredPerson(
        person.id(),
        person.doubtful(),
        person.employments().stream().map(Job::of).toList(),
        person.names().given(),
        person.names().knownAs(),
        person.names().surnames(),
        person.names().former(),
        person.keys().addresses().stream().map(EmailAddress::comparable).toList(),
        person.keys().numbers(),
        person.keys().phones(),
        person.posts().titles(),
        person.posts().departments(),
        person.posts().sites());
  }

  private HrPerson person() {
    return new HrPerson(
        id,
        list(jobs).stream().map(Job::employment).toList(),
        new HrNames(list(given), list(knownAs), list(surnames), list(former)),
        new HrKeys(
            list(addresses).stream().map(EmailAddress::of).toList(), list(numbers), list(phones)),
        new HrPosts(list(titles), list(departments), list(sites)),
        doubtful);
  }

  private static <T> List<T> list(@Nullable List<T> kept) {
    return kept == null ? List.of() : kept;
  }

  @Override
  public String toString() {
    return "StoredPerson[***]";
  }

  /** An employment. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Job(
      String category, Employment.Status status, @Nullable String start, @Nullable String end) {
    static Job of(Employment employment) {
      return new Job(
          employment.category(),
          employment.status(),
          employment.start().map(LocalDate::toString).orElse(null),
          employment.end().map(LocalDate::toString).orElse(null));
    }

    Employment employment() {
      return new Employment(category, status, date(start), date(end));
    }

    private static Optional<LocalDate> date(@Nullable String kept) {
      return Optional.ofNullable(kept).map(LocalDate::parse);
    }
  }
}
