package org.rollcall.classifier.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
  private static final FeedSize BEFORE =
      new FeedSize(1000, 900, 900, Map.of("STAFF", 950, "VOLUNTEER", 20, "CADET", 19));

  @Test
  void aFreshFeedIsAcceptedAndAnOtherOneIsDoubtedWithReasons() {
    HrFeed feed = feed(40, 0);

    assertThat(Plausibility.of(feed, FeedCondition.FRESH, List.of()))
        .isEqualTo(new Plausibility.Accepted());
    assertThat(Plausibility.of(feed, new FeedCondition(true, true), List.of("rows are missing")))
        .isInstanceOfSatisfying(
            Plausibility.Doubted.class,
            doubted ->
                assertThat(doubted.reasons())
                    .hasSize(2)
                    .contains("rows are missing")
                    .anySatisfy(reason -> assertThat(reason).contains("maxAgeDays")));
  }

  @ParameterizedTest(name = "{1} of {0} persons share a number: refused {2}")
  @CsvSource({"40, 4, false", "40, 5, true", "19, 19, false", "20, 20, true", "40, 0, false"})
  void isRefusedIfMoreThanOneInTenShareAKey(int persons, int sharing, boolean refused) {
    HrFeed feed = feed(persons, sharing);

    assertThat(feed.sharing()).isEqualTo(sharing);
    assertThat(
            Plausibility.of(feed, FeedCondition.FRESH, List.of()) instanceof Plausibility.Refused)
        .isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({
    "950, 18, 0, 0",
    "950, 17, 0, 1",
    "950, 20, 0, 0",
    "854, 20, 19, 1",
    "854, 0, 0, 2",
  })
  void aCategoryThatIsNotSmallIsMissed(int staff, int volunteers, int cadets, int losses) {
    FeedSize now =
        new FeedSize(
            1000, 900, 900, Map.of("STAFF", staff, "VOLUNTEER", volunteers, "CADET", cadets));

    assertThat(now.losses(BEFORE, 0.9)).hasSize(losses);
    assertThat(now.isShrunken(BEFORE, 0.9)).isEqualTo(losses > 0);
  }

  @Test
  void saysWhatIsMissing() {
    FeedSize now = new FeedSize(100, 900, 0, BEFORE.categories());

    assertThat(now.losses(BEFORE, 0.9))
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("100 rows", "1000", "spec.hr.minCoverage"))
        .anySatisfy(text -> assertThat(text).contains("0 employee numbers", "900"));
  }

  /** The first ones have the same number. */
  private static HrFeed feed(int persons, int sharing) {
    List<HrPerson> rows = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      String number = i < sharing ? "same" : "N" + i;
      rows.add(
          new HrPerson("P" + i, List.of(), false)
              .with(new HrKeys(List.of(), List.of(number), List.of())));
    }
    return HrFeed.of(rows, "hash");
  }
}
