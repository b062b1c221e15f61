package org.rollcall.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.quickstart.replay.FourDays.Outcome;

/** The figures follow from what the list shows at each moment, and from nothing else. */
class FourDaysTest {
  private static final Line OUTSIDER = new Line("1", "Aaron Abbot", "aaron@scheme.example");
  private static final Line BETHAN = new Line("2", "Bethan Dyer", "b@force.example");
  private static final Line CARYS = new Line("3", "Carys Evans", "c@force.example");

  private final List<Line> visible = new ArrayList<>(List.of(OUTSIDER, BETHAN, CARYS));
  private final List<String> said = new ArrayList<>();
  private final FourDays days = new FourDays(this::look, FourDaysTest::outside, said::add);
  private final List<Mail> mails = new SlipModel(7).mails(look(), line -> !outside(line));

  @Test
  void untouchedEveryMailGoesOutside() {
    Outcome outcome = days.play(Timeline.withoutRollcall(mails), step -> notThere());

    assertThat(outcome.outside()).isEqualTo(5);
    assertThat(said).hasSize(5).allMatch(line -> line.contains("OUTSIDE"));
  }

  @Test
  void hiddenAfterTheSecondApprovalFourAreKeptInside() {
    Outcome without = days.play(Timeline.withoutRollcall(mails), step -> notThere());

    Outcome with = days.play(Timeline.withRollcall(mails), new HidesAtTheSecondApproval()::to);

    assertThat(with.outside()).isEqualTo(1);
    assertThat(with.prevented(without)).isEqualTo(Map.of(Stage.PROVEN, 4L));
  }

  @Test
  void aRollcallThatHidesNothingPreventsNothing() {
    Outcome without = days.play(Timeline.withoutRollcall(mails), step -> notThere());

    Outcome with =
        days.play(Timeline.withRollcall(mails), step -> new Happened(Stage.PROVEN, "says so"));

    assertThat(with.outside()).isEqualTo(5);
    assertThat(with.prevented(without)).isEmpty();
  }

  @Test
  void theFirstReadingComesBeforeTheFirstMailAndTheSecondApprovalBeforeTheSecond() {
    assertThat(Timeline.withRollcall(mails).steps())
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Read", "Send", "Approve", "Approve", "Send", "Send", "Send", "Send");
  }

  private ShownList look() {
    return new ShownList(visible);
  }

  private static boolean outside(Line line) {
    return line.address().endsWith("@scheme.example");
  }

  private static Happened notThere() {
    throw new AssertionError("without Rollcall nobody reads or approves");
  }

  private final class HidesAtTheSecondApproval {
    private int approvals;

    Happened to(Step step) {
      if (step instanceof Step.Read) {
        return new Happened(Stage.FOUND, "found");
      }
      approvals++;
      if (approvals < 2) {
        return new Happened(Stage.APPROVED, "approved");
      }
      visible.remove(OUTSIDER);
      return new Happened(Stage.PROVEN, "proven");
    }
  }
}
