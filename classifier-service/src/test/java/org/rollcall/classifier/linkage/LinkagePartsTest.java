package org.rollcall.classifier.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkagePartsTest {
  @ParameterizedTest
  @CsvSource({
    "19081209, 1908-12-09, exact", "09/12/1908, 1908-12-09, exact",
    "1908-12-09, 1908-12-08, one slip", "1908-12-09, 1908-09-12, swapped",
    "1908-12-09, 1908-12-21, two parts", "1908-12-09, 1908-03-21, year",
    "1908-12-09, 1931-05-14, other", "1770-81-01, 1770-01-01, one slip"
  })
  void datesAgreeByDegrees(String one, String other, String level) {
    assertThat(level(ColumnType.DATE, one, other)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "o'neill, Ó Neill, exact",
    "parry-jones, jones, half",
    "smith, smyth, near",
    "griffiths, powell, other"
  })
  void surnamesAgreeByDegrees(String one, String other, String level) {
    assertThat(level(CompareNames.SURNAMES, one, other)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "sy5 7nt, SY57NT, exact",
    "ip14 6jf, ip14 5hh, outward",
    "ip14 6jf, ip3 9zz, area",
    "4510, 4150, one slip",
    "ip14 6jf, sa1 2ab, other"
  })
  void postcodesAgreeByDegrees(String one, String other, String level) {
    assertThat(level(ColumnType.POSTCODE, one, other)).isEqualTo(level);
  }

  @Test
  void aJonesIsWorthLessThanASeldomName() {
    List<Profile> profiles =
        new ReadProfiles(List.of(new Field("s", ColumnType.SURNAME)))
            .of(
                new Table(
                    List.of("1", "2", "3", "4"),
                    List.of(
                        Column.of(
                            "s",
                            ColumnType.SURNAME,
                            List.of("jones", "jones", "jones", "llwyd-ap-ifan")))));
    Comparisons comparisons = new Comparisons(List.of(new Field("s", ColumnType.SURNAME)));
    Rarities rarities = Rarities.counted(comparisons, profiles, profiles);
    profiles.forEach(rarities::tell);

    assertThat(profiles.get(0).name().surnames().get(0).rarity)
        .isGreaterThan(profiles.get(3).name().surnames().get(0).rarity);
  }

  @Test
  void theBestSumIsChosenNotTheBestPair() {
    List<ScoredPair> pairs =
        List.of(pair("a", "x", 10), pair("a", "y", 9), pair("b", "x", 9), pair("b", "y", 1));

    List<Link> links = new AssignOneToOne(0).assign(pairs);

    assertThat(links)
        .extracting(link -> link.pair().left() + link.pair().right())
        .containsExactlyInAnyOrder("ay", "bx");
  }

  @Test
  void twoNamesakesLeaveNoMargin() {
    List<Link> links =
        new AssignOneToOne(0).assign(List.of(pair("a", "x", 8), pair("a", "y", 7.5)));

    assertThat(links).hasSize(1);
    assertThat(links.get(0).margin()).isEqualTo(0.5);
  }

  @Test
  void nobodyIsLinkedBelowTheLeast() {
    assertThat(new AssignOneToOne(3).assign(List.of(pair("a", "x", 2.9)))).isEmpty();
  }

  private static ScoredPair pair(String left, String right, double bits) {
    return new ScoredPair(left, right, 0.5, bits);
  }

  private static String level(ColumnType type, String one, String other) {
    Values values = new Values();
    Levels levels = new Comparisons(List.of(new Field("f", type))).levels(0);
    return levels.names().get(levels.of(values.of(one, type), values.of(other, type)));
  }

  private static String level(Levels levels, String one, String other) {
    Values values = new Values();
    return levels
        .names()
        .get(levels.of(values.of(one, ColumnType.SURNAME), values.of(other, ColumnType.SURNAME)));
  }
}
