package org.rollcall.quickstart.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets the four days pass and writes down where each mail went. */
public final class FourDays {
  private final Supplier<ShownList> look;
  private final Predicate<Line> outside;
  private final Consumer<String> say;

  /**
   * Days in front of a list.
   *
   * @param look shows the list as it is now, to an ordinary user
   * @param outside whether a line leads out of the organisation
   * @param say takes the lines of the timeline
   */
  public FourDays(Supplier<ShownList> look, Predicate<Line> outside, Consumer<String> say) {
    this.look = look;
    this.outside = outside;
    this.say = say;
  }

  /**
   * Plays a timeline once.
   *
   * @param timeline the days
   * @param rollcall answers a reading or an approval with what came of it
   */
  public Outcome play(Timeline timeline, Function<Step, Happened> rollcall) {
    Stage stage = Stage.UNSEEN;
    List<Delivery> deliveries = new ArrayList<>();
    Map<Delivery, Stage> stages = new java.util.LinkedHashMap<>();
    for (Step step : timeline.steps()) {
      switch (step) {
        case Step.Send send -> {
          Delivery delivery = send(send.mail());
          deliveries.add(delivery);
          stages.put(delivery, stage);
        }
        case Step.Read read -> stage = happen(read, rollcall);
        case Step.Approve approve -> stage = happen(approve, rollcall);
      }
    }
    return new Outcome(deliveries, stages);
  }

  private Stage happen(Step step, Function<Step, Happened> rollcall) {
    Happened happened = rollcall.apply(step);
    say.accept("  %s  Rollcall  %s".formatted(step.at(), happened.words()));
    return happened.stage();
  }

  private Delivery send(Mail mail) {
    Optional<Line> reached = mail.slip().picks(look.get());
    Delivery delivery = new Delivery(mail, reached, reached.filter(outside).isPresent());
    say.accept(
        "  %s  Mail %d    %s wrote to %s and %s: it went to %s, %s."
            .formatted(
                mail.at(),
                mail.number(),
                mail.sender().name(),
                mail.meantFor().name(),
                mail.slip().inWords(),
                reached.map(line -> line.name() + " <" + line.address() + ">").orElse("nobody"),
                delivery.outside() ? "OUTSIDE the force" : "inside the force"));
    return delivery;
  }

  /**
   * Where the mails of one run went.
   *
   * @param deliveries in the order sent
   * @param stages how far Rollcall was when each was sent
   */
  public record Outcome(List<Delivery> deliveries, Map<Delivery, Stage> stages) {
    public Outcome {
      deliveries = List.copyOf(deliveries);
      stages = Map.copyOf(stages);
    }

    /** How many mails reached somebody outside. */
    public long outside() {
      return deliveries.stream().filter(Delivery::outside).count();
    }

    /**
     * How many mails that went outside in another run of the same mails did not in this one, by the
     * stage at which they were sent.
     */
    public Map<Stage, Long> prevented(Outcome without) {
      Map<Stage, Long> prevented = new EnumMap<>(Stage.class);
      for (int index = 0; index < deliveries.size(); index++) {
        Delivery delivery = deliveries.get(index);
        if (without.deliveries().get(index).outside() && !delivery.outside()) {
          prevented.merge(stages.getOrDefault(delivery, Stage.UNSEEN), 1L, Long::sum);
        }
      }
      return prevented;
    }
  }
}
