package org.rollcall.classifier.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkRecordsTest {
  private static final Village COPIES = new Village(3, 300, 6);

  @Test
  void copiesOfOnePersonAreFoundWithoutLabels() {
    Linked linked = new LinkRecords(1).within(COPIES.table(id -> true, 0));

    List<ScoredPair> told = linked.pairs().stream().filter(p -> p.probability() >= 0.5).toList();
    long right = told.stream().filter(LinkRecordsTest::isTrue).count();
    assertThat((double) right / told.size()).as("precision").isGreaterThan(0.97);
    assertThat((double) right / truePairs()).as("recall").isGreaterThan(0.93);
  }

  @Test
  void probabilitiesAreMeantAsTheyAreSaid() {
    Linked linked = new LinkRecords(1).within(COPIES.table(id -> true, 0));

    double said = linked.pairs().stream().mapToDouble(ScoredPair::probability).sum();
    long right = linked.pairs().stream().filter(LinkRecordsTest::isTrue).count();
    assertThat(said).isBetween(right * 0.95, right * 1.05);
  }

  @Test
  void theOrderOfTheRecordsChangesNothing() {
    Linked one = new LinkRecords(1).within(COPIES.table(id -> true, 1));
    Linked other = new LinkRecords(1).within(COPIES.table(id -> true, 2));

    assertThat(other.weights().hash()).isEqualTo(one.weights().hash());
    assertThat(other.pairs()).isEqualTo(one.pairs());
  }

  @Test
  void partnersAreFoundInTheOtherTableAndNotInventedForThoseWithoutOne() {
    Village village = new Village(5, 900, 2);
    Table left = village.table(id -> id.endsWith("-0"), 0);
    Table right = village.table(id -> id.endsWith("-1"), 0);

    Linked linked = new LinkRecords(1).between(left, right, true);
    List<Link> links =
        AssignOneToOne.likeliest(linked.pairs()).stream()
            .filter(link -> link.pair().probability() >= 0.5)
            .toList();

    long rightOnes = links.stream().filter(link -> isTrue(link.pair())).count();
    assertThat((double) rightOnes / links.size()).as("precision").isGreaterThan(0.97);
    assertThat((double) rightOnes / right.size()).as("recall").isGreaterThan(0.93);
    assertThat(links).extracting(link -> link.pair().left()).doesNotHaveDuplicates();
    assertThat(links).extracting(link -> link.pair().right()).doesNotHaveDuplicates();
  }

  @Test
  void oneRecordIsMatchedWithStoredWeightsAndItsEvidenceAddsUp() {
    Village village = new Village(7, 500, 2);
    Table right = village.table(id -> id.endsWith("-0"), 0);
    Weights weights =
        new LinkRecords(1)
            .between(village.table(id -> id.endsWith("-1"), 0), right, true)
            .weights();
    Column birth = right.columns().get(2);
    int known =
        IntStream.range(0, right.size())
            .filter(i -> !birth.cells().get(i).isEmpty())
            .findFirst()
            .orElseThrow();
    Map<String, List<String>> values = new HashMap<>();
    right.columns().forEach(column -> values.put(column.name(), column.cells().get(known)));

    List<Match> matches = new IndexedTable(right, weights).matches(new Probe(values), -20);

    assertThat(matches.get(0).id()).isEqualTo(right.ids().get(known));
    assertThat(matches.get(0).probability()).isGreaterThan(0.9);
    for (Match match : matches) {
      double sum = match.evidence().stream().mapToDouble(Match.Evidence::bits).sum();
      assertThat(sum).isCloseTo(match.bits(), within(1e-9));
    }
  }

  @Test
  void nothingToLinkIsNoTrouble() {
    Table none = COPIES.table(id -> false, 0);
    Table one = COPIES.table("p0-0"::equals, 0);

    assertThat(new LinkRecords(1).within(none).pairs()).isEmpty();
    assertThat(new LinkRecords(1).within(one).pairs()).isEmpty();
    assertThat(new LinkRecords(1).between(none, one, true).pairs()).isEmpty();
  }

  @Test
  void tablesWithOtherColumnsAreRefused() {
    Table other = new Table(List.of(), List.of(Column.of("x", ColumnType.TEXT, List.of())));

    assertThatThrownBy(() -> new LinkRecords(1).between(other, COPIES.table(id -> true, 0), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name them alike");
  }

  private static boolean isTrue(ScoredPair pair) {
    return Village.person(pair.left()).equals(Village.person(pair.right()));
  }

  private static long truePairs() {
    Map<String, Long> counts = new HashMap<>();
    COPIES.ids().forEach(id -> counts.merge(Village.person(id), 1L, Long::sum));
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }
}
