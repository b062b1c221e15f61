package org.rollcall.quickstart.bench.crowd;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.crowd.Person.Side;

class CrowdTest {
  private final Crowd crowd = new Crowd(1000);

  @Test
  void ofAHundredNinetyFiveAreInService() {
    Map<Side, Long> sides = crowd.people().collect(groupingBy(Person::side, counting()));

    assertThat(sides)
        .containsOnly(
            Map.entry(Side.OWN, 950L),
            Map.entry(Side.PARTNER, 40L),
            Map.entry(Side.MISPLACED, 10L));
  }

  @Test
  void thePeopleAreTheSameInEveryCrowdAndEachHasAnAddressOfTheirOwn() {
    List<Person> people = crowd.people().toList();

    assertThat(new Crowd(100_000).people().limit(1000).toList()).isEqualTo(people);
    assertThat(people).extracting(Person::mail).doesNotHaveDuplicates();
  }

  @Test
  void someInServiceAreEvenlySpreadAndAllInService() {
    List<Person> some = crowd.someInService(100);

    assertThat(some).hasSize(100).allMatch(person -> person.side() == Side.OWN);
    assertThat(some).extracting(Person::number).doesNotHaveDuplicates().anyMatch(at -> at > 950);
    assertThat(crowd.someInService(10_000)).hasSize(950);
  }

  @Test
  void personnelKnowsMostOfThoseInServiceAndNobodyElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hr.csv");

    CrowdFiles.writePersonnel(crowd, file);

    assertThat(Files.readAllLines(file)).hasSize(1 + 950 - 20);
  }

  @Test
  void tooFewSayNothing() {
    assertThatExceptionOfType(CannotGoOn.class).isThrownBy(() -> new Crowd(99));
  }
}
