package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VanishingLimitTest {
  private static final VanishingLimit LIMIT = new VanishingLimit(25, 5, 5);

  @ParameterizedTest(name = "of {0} known, {1} missing: refused {2}")
  @CsvSource({
    "1000, 0, false",
    "1000, 25, false",
    "1000, 26, true",
    "100000, 26, true",
    "300, 16, true",
    "300, 15, false",
    "20, 5, false",
    "20, 6, true",
    "5, 5, true",
    "1, 1, true",
    "0, 0, false"
  })
  void refusesWhatIsTooMuch(long known, long missing, boolean refused) {
    assertThat(LIMIT.objection(known, missing).isPresent()).isEqualTo(refused);
  }

  @Property
  void missingMoreIsNeverBelievedWhereLessWasRefused(
      @ForAll @LongRange(min = 1, max = 5_000) long known,
      @ForAll @LongRange(max = 5_000) long missing) {
    long fewer = Math.min(missing, known);
    long more = Math.min(known, fewer + 1);
    boolean fewerRefused = LIMIT.objection(known, fewer).isPresent();
    assertThat(!fewerRefused || LIMIT.objection(known, more).isPresent()).isTrue();
  }

  @Property
  void aWholeDirectoryNeverVanishesAtOnce(@ForAll @LongRange(min = 1, max = 5_000) long known) {
    assertThat(new VanishingLimit(10_000, 99.9, 10_000).objection(known, known)).isPresent();
  }
}
