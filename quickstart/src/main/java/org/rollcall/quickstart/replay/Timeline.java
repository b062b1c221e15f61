package org.rollcall.quickstart.replay;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happens when in the four days.
 *
 * @param steps in the order of time
 */
public record Timeline(List<Step> steps) {
  /** Rollcall reads at night; this is the first reading of its life. */
  private static final Moment FIRST_READING = Moment.at(1, 6, 0);

  /** People have other things to do: the first approver answers after the first mail has gone. */
  private static final List<Moment> APPROVALS = List.of(Moment.at(1, 14, 5), Moment.at(2, 8, 50));

  public Timeline {
    steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
  }

  /** The days as they were. */
  public static Timeline withoutRollcall(List<Mail> mails) {
    return new Timeline(mails.stream().map(mail -> (Step) new Step.Send(mail)).toList());
  }

  /** The same days with a first reading, and two people who approve one after the other. */
  public static Timeline withRollcall(List<Mail> mails) {
    return new Timeline(
        Stream.of(
                Stream.<Step>of(new Step.Read(FIRST_READING)),
                APPROVALS.stream().map(at -> (Step) new Step.Approve(at)),
                withoutRollcall(mails).steps().stream())
            .flatMap(steps -> steps)
            .toList());
  }
}
