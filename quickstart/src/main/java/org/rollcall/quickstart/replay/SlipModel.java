package org.rollcall.quickstart.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Draws the five mails. The same seed and the same list give the same mails: {@link Random}'s
 * sequence is part of Java's specification.
 *
 * <p>A sender takes the line at the top (six times in ten) or types one to three letters of a
 * colleague's name and takes the first suggestion. The colleagues of the second kind are drawn from
 * those whom the line at the top precedes: the accident was about mails that went wrong, so mails
 * that went right are not drawn.
 */
public final class SlipModel {
  /** When the five mails are sent: in four days, as in the accident. */
  static final List<Moment> SENT =
      List.of(
          Moment.at(1, 10, 12),
          Moment.at(2, 9, 40),
          Moment.at(2, 15, 27),
          Moment.at(3, 11, 3),
          Moment.at(4, 14, 18));

  private static final int TOP_OF_LIST_IN_TEN = 6;
  private static final int LETTERS = 3;

  private final long seed;

  /** A model that draws with this seed. */
  public SlipModel(long seed) {
    this.seed = seed;
  }

  /**
   * The five mails.
   *
   * @param list the list before anything was changed
   * @param colleague who belongs to the organisation: senders and people written for are drawn from
   *     these
   * @throws IllegalArgumentException if the list holds fewer than two colleagues
   */
  public List<Mail> mails(ShownList list, Predicate<Line> colleague) {
    List<Line> colleagues = list.lines().stream().filter(colleague).toList();
    if (colleagues.size() < 2) {
      throw new IllegalArgumentException("the list holds fewer than two colleagues");
    }
    Random random = new Random(seed);
    List<Misled> misled = colleagues.stream().flatMap(line -> misled(line, list).stream()).toList();
    List<Mail> mails = new ArrayList<>();
    for (Moment moment : SENT) {
      mails.add(draw(mails.size() + 1, moment, colleagues, misled, random));
    }
    return List.copyOf(mails);
  }

  private static Mail draw(
      int number, Moment moment, List<Line> colleagues, List<Misled> misled, Random random) {
    boolean top = random.nextInt(10) < TOP_OF_LIST_IN_TEN || misled.isEmpty();
    Misled wanted = top ? anybody(colleagues, random) : misled.get(random.nextInt(misled.size()));
    Line sender = colleagues.get(random.nextInt(colleagues.size()));
    while (sender.equals(wanted.meantFor())) {
      sender = colleagues.get(random.nextInt(colleagues.size()));
    }
    return new Mail(number, moment, sender, wanted.meantFor(), wanted.slip());
  }

  private static Misled anybody(List<Line> colleagues, Random random) {
    return new Misled(colleagues.get(random.nextInt(colleagues.size())), new Slip.TopOfList());
  }

  /** The most letters of a name, up to three, under which the line at the top still comes first. */
  private static Optional<Misled> misled(Line meantFor, ShownList list) {
    Optional<Line> top = list.first();
    for (int letters = Math.min(LETTERS, meantFor.name().length()); letters > 0; letters--) {
      String typed = meantFor.name().substring(0, letters);
      if (!typed.isBlank() && list.firstUnder(typed).equals(top) && !top.get().equals(meantFor)) {
        return Optional.of(new Misled(meantFor, new Slip.TypedTooLittle(typed)));
      }
    }
    return Optional.empty();
  }

  private record Misled(Line meantFor, Slip slip) {}
}
