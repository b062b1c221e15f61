package org.rollcall.classifier.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EmailAddress;

/** Packing a feed loses nothing, and keys find whoever has them. */
class HrFeedPackingTest {
  @Property(tries = 300)
  void everythingComesBack(@ForAll("rows") List<HrPerson> rows) {
    Map<String, HrPerson> expected = new TreeMap<>();
    rows.forEach(row -> expected.merge(row.id(), row, HrPerson::and));

    HrFeed feed = HrFeed.of(rows, "hash");

    assertThat(feed.persons()).containsExactlyElementsOf(expected.values());
    assertThat(feed.rows()).isEqualTo(rows.size());
    expected.forEach((id, person) -> assertThat(feed.person(id)).contains(person));
    assertThat(feed.person("nobody")).isEmpty();
    for (HrPerson person : expected.values()) {
      HrKeys keys = person.keys();
      keys.addresses().forEach(key -> assertThat(feed.byAddress(key)).contains(person));
      keys.numbers().forEach(key -> assertThat(feed.byNumber(key)).contains(person));
      keys.phones().forEach(key -> assertThat(feed.byPhone(key)).contains(person));
    }
  }

  @Property(tries = 100)
  void theOrderOfPersonsDoesNotMatter(@ForAll("rows") List<HrPerson> rows, @ForAll long seed) {
    List<HrPerson> single = new ArrayList<>(new TreeMap<>(rows.stream().collect(byId())).values());
    HrFeed before = HrFeed.of(single, "hash");
    Collections.shuffle(single, new Random(seed));

    HrFeed after = HrFeed.of(single, "hash");

    assertThat(after.persons()).containsExactlyElementsOf(before.persons().toList());
    assertThat(after.size()).isEqualTo(before.size());
  }

  private static java.util.stream.Collector<HrPerson, ?, Map<String, HrPerson>> byId() {
    return java.util.stream.Collectors.toMap(HrPerson::id, row -> row, (one, other) -> one);
  }

  /** "Aa" and "BB" have the same hash. */
  @Test
  void keysWithTheSameHashAreToldApart() {
    HrPerson one = new HrPerson("1", List.of(), false).with(numbers("Aa"));
    HrPerson other = new HrPerson("2", List.of(), false).with(numbers("BB"));

    HrFeed feed = HrFeed.of(List.of(one, other), "hash");

    assertThat(feed.byNumber("Aa")).containsExactly(one);
    assertThat(feed.byNumber("BB")).containsExactly(other);
  }

  private static HrKeys numbers(String... numbers) {
    return new HrKeys(List.of(), List.of(numbers), List.of());
  }

  @Test
  void moreWordsThanAreNumberedComeBackToo() {
    HrFeed feed =
        HrFeed.of(
            java.util.stream.IntStream.range(0, 70_000)
                .mapToObj(HrFeedPackingTest::titled)
                .toList(),
            "hash");

    assertThat(feed.person("69999").orElseThrow()).isEqualTo(titled(69_999));
    assertThat(feed.person("3").orElseThrow()).isEqualTo(titled(3));
  }

  private static HrPerson titled(int i) {
    return new HrPerson(
        Integer.toString(i),
        List.of(),
        HrNames.NONE,
        HrKeys.NONE,
        new HrPosts(List.of("Title " + i), List.of(), List.of()),
        false);
  }

  @Provide
  Arbitrary<List<HrPerson>> rows() {
    Arbitrary<String> ids = Arbitraries.of("P1", "P2", "ŷ", "P10", "", "😀");
    return Combinators.combine(
            ids, employments(), names(), keys(), posts(), Arbitraries.of(true, false))
        .as(HrPerson::new)
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .excludeChars('\u0000')
        .filter(HrFeedPackingTest::isWellFormed)
        .list()
        .ofMaxSize(2)
        .uniqueElements();
  }

  /** Half a surrogate pair cannot be written in UTF-8; no feed that is read holds one. */
  private static boolean isWellFormed(String text) {
    return text.equals(
        new String(
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Arbitrary<List<Employment>> employments() {
    Arbitrary<Optional<LocalDate>> dates =
        Dates.dates().between(LocalDate.of(1800, 1, 1), LocalDate.of(9999, 12, 31)).optional();
    return Combinators.combine(
            Arbitraries.of("STAFF", "OFFICER", ""),
            Arbitraries.of(Employment.Status.class),
            dates,
            dates)
        .as(Employment::new)
        .list()
        .ofMaxSize(1);
  }

  private static Arbitrary<HrNames> names() {
    return Combinators.combine(words(), words(), words(), words()).as(HrNames::new);
  }

  private static Arbitrary<HrPosts> posts() {
    return Combinators.combine(words(), words(), words()).as(HrPosts::new);
  }

  private static Arbitrary<HrKeys> keys() {
    Arbitrary<List<EmailAddress>> addresses =
        Arbitraries.of("a@b.example", "ŷ@b.example", "A@c.example")
            .map(EmailAddress::of)
            .map(address -> EmailAddress.of(address.comparable()))
            .list()
            .ofMaxSize(2)
            .uniqueElements();
    Arbitrary<List<String>> few =
        Arbitraries.of("1", "2", "Aa", "BB").list().ofMaxSize(2).uniqueElements();
    return Combinators.combine(addresses, few, few).as(HrKeys::new);
  }
}
