package org.rollcall.classifier.hr.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.EmailAddress;

/** Gathers rows into persons and keys. */
final class FeedUnderConstruction {
  private final String hash;
  private final Map<String, List<Employment>> employments = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Map<EmailAddress, Set<String>> byAddress = new HashMap<>();
  private final Map<String, Set<String>> byNumber = new HashMap<>();
  private int rows;

  FeedUnderConstruction(String hash) {
    this.hash = hash;
  }

  void add(Row row) {
    rows++;
    String person = row.personId();
    List<Employment> known = employments.computeIfAbsent(person, id -> new ArrayList<>());
    row.employment().ifPresent(known::add);
    row.workAddress()
        .ifPresent(
            address -> byAddress.computeIfAbsent(address, key -> new HashSet<>()).add(person));
    row.employeeNumber()
        .ifPresent(number -> byNumber.computeIfAbsent(number, key -> new HashSet<>()).add(person));
    if (row.isDoubtful()) {
      doubtful.add(person);
    }
  }

  boolean isEmpty() {
    return rows == 0;
  }

  HrFeed build() {
    Map<String, HrPerson> persons = new HashMap<>();
    employments.forEach(
        (id, list) -> persons.put(id, new HrPerson(id, list, doubtful.contains(id))));
    return new HrFeed(persons, byAddress, byNumber, rows, hash);
  }
}
