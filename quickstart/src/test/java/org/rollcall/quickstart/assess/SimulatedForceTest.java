package org.rollcall.quickstart.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.testkit.force.simulated.SimulatedForce;
import org.rollcall.testkit.force.simulated.Wear;

/** Five thousand in service, well kept and worn, scored against the truth. */
class SimulatedForceTest {
  private static final int IN_SERVICE = 5_000;
  private static final int RULES = 4;

  /** An entry that begins with a blank comes before all names, and would be the first. */
  private static final Wear WITHOUT_STRAY_BLANKS =
      new Wear(0.06, 0.03, 0.10, 0.08, 0.002, 0.02, 0.0005, 0.05, 0, 0, 0.01);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1829, CLEAN, 0.08", "1829, DIRTY, 0.15"})
  void nobodyIsTakenForSomethingElse(long seed, String wear, double mostUndecided)
      throws IOException {
    SimulatedForce force =
        SimulatedForce.of(seed, IN_SERVICE, wear.equals("CLEAN") ? Wear.CLEAN : Wear.DIRTY);
    force.writeTo(folder, RULES);

    Score score = Score.of(assess(folder).verdicts(), force.truths());

    assertThat(score.judged()).isEqualTo(force.contacts());
    assertThat(score.falseInternal()).as(score.text()).isLessThanOrEqualTo(0.002);
    assertThat(score.internalThatLeave()).as(score.text()).isEmpty();
    assertThat(score.internalThatLeft()).as(score.text()).isEmpty();
    assertThat(score.falseExternal()).as(score.text()).isLessThanOrEqualTo(0.005);
    assertThat(score.undecided()).as(score.text()).isLessThanOrEqualTo(mostUndecided);
    assertThat(score.wrongPersons()).as(score.text()).isLessThanOrEqualTo(0.002);
  }

  @Test
  void sameSeedSameForce() throws IOException {
    SimulatedForce.of(7, 300, Wear.DIRTY).writeTo(folder.resolve("one"), RULES);
    SimulatedForce.of(7, 300, Wear.DIRTY).writeTo(folder.resolve("two"), RULES);

    for (String file : List.of("directory.ldif", "hr.csv", "rules.yaml", "truth.csv")) {
      assertThat(folder.resolve("one").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
    }
  }

  @Test
  void theAccidentIsTheFirstOfTheList() throws IOException {
    SimulatedForce.of(7, 300, WITHOUT_STRAY_BLANKS).writeTo(folder, RULES);

    JsonNode list = assess(folder).summary().get("lists").get(0);

    assertThat(list.get("first").get(0).get("displayName").asText()).isEqualTo("Abbott, Aaron");
  }

  private static AssessRun assess(Path folder) {
    return AssessRun.with(
        folder.resolve("out"),
        "--ldif",
        folder.resolve("directory.ldif").toString(),
        "--organisation",
        folder.resolve("organisation.yaml").toString(),
        "--hr",
        folder.resolve("hr.csv").toString(),
        "--rules",
        folder.resolve("rules.yaml").toString(),
        "--as-of",
        SimulatedForce.DAY,
        "--hr-as-of",
        SimulatedForce.DAY);
  }
}
