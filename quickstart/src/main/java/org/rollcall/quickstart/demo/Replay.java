package org.rollcall.quickstart.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.quickstart.demo.http.Asked;
import org.rollcall.quickstart.replay.FourDays;
import org.rollcall.quickstart.replay.FourDays.Outcome;
import org.rollcall.quickstart.replay.Happened;
import org.rollcall.quickstart.replay.Line;
import org.rollcall.quickstart.replay.Mail;
import org.rollcall.quickstart.replay.ShownList;
import org.rollcall.quickstart.replay.SlipModel;
import org.rollcall.quickstart.replay.Stage;
import org.rollcall.quickstart.replay.Step;
import org.rollcall.quickstart.replay.Timeline;
import org.rollcall.quickstart.replay.ldap.AddressBook;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;
import org.rollcall.testkit.force.Force;

/** The accident, played against a running demo: see the package {@code replay}. */
final class Replay {
  private static final long SEED = 1503;

  private final Scene scene;
  private final AddressBook addressBook;
  private final Predicate<Line> outside;

  Replay(Scene scene) {
    this.scene = scene;
    Organisation organisation = scene.force().organisation();
    AddressList list = scene.force().globalAddressList();
    Locale locale = organisation.locales().get(0);
    this.addressBook =
        new AddressBook(scene.force().ordinarySeat(), list.name(), list.sortBy(), locale);
    this.outside = line -> !isOwn(organisation, line);
  }

  private static boolean isOwn(Organisation organisation, Line line) {
    return EmailAddress.parse(line.address())
        .map(address -> organisation.isOwn(address.domain()))
        .orElse(false);
  }

  /** Plays both runs and prints the difference. */
  void play() {
    ShownList untouched = addressBook.get();
    List<Mail> mails = new SlipModel(SEED).mails(untouched, outside.negate());
    FourDays days = new FourDays(addressBook, outside, scene.narrator()::say);
    say("\nWithout Rollcall (" + untouched.lines().size() + " lines in the Global Address List):");
    Outcome without = days.play(Timeline.withoutRollcall(mails), Replay::nobody);
    say("  => " + without.outside() + " of " + mails.size() + " mails reached an outsider.");
    say("\nWith Rollcall, the same senders, the same slips:");
    Outcome with = days.play(Timeline.withRollcall(mails), new AtWork());
    say("  => " + with.outside() + " of " + mails.size() + " mails reached an outsider.\n");
    sum(with.prevented(without), mails.size());
  }

  private void sum(Map<Stage, Long> prevented, int mails) {
    long all = prevented.values().stream().mapToLong(Long::longValue).sum();
    say("Prevented " + all + " of " + mails + " mails.");
    for (Stage stage : Stage.values()) {
      say("  %-36s %d".formatted(stage.words() + ":", prevented.getOrDefault(stage, 0L)));
    }
  }

  private void say(String text) {
    scene.narrator().say(text);
  }

  private static Happened nobody(Step step) {
    throw new IllegalStateException("without Rollcall nothing happens at " + step.at());
  }

  /** The real one, asked by REST at the moments of the timeline. */
  private final class AtWork implements Function<Step, Happened> {
    private String proposal = "";
    private boolean approvedOnce;

    @Override
    public Happened apply(Step step) {
      return switch (step) {
        case Step.Read ignored -> read();
        case Step.Approve ignored -> approvedOnce ? approveAgain() : approve();
        case Step.Send send ->
            throw new IllegalStateException("Rollcall sends no mail at " + send.at());
      };
    }

    private Happened read() {
      String entries = scene.readings().complete(Force.DIRECTORY);
      Asked asked = about(DemoPeople.FIRST_APPROVER);
      proposal = asked.id();
      return new Happened(
          Stage.FOUND,
          "read %s entries, found the line at the top misplaced, proposes to hide it (%s)."
              .formatted(entries, asked.state()));
    }

    private Asked about(DemoPeople person) {
      return scene.proposals(person).awaitAbout(scene.force().accident().key());
    }

    private Happened approve() {
      scene.proposals(DemoPeople.FIRST_APPROVER).approve(proposal);
      approvedOnce = true;
      return new Happened(
          Stage.APPROVED, "has a first approval, by " + DemoPeople.FIRST_APPROVER.signIn() + ".");
    }

    private Happened approveAgain() {
      scene.proposals(DemoPeople.SECOND_APPROVER).approve(proposal);
      Asked done = scene.proposals(DemoPeople.SECOND_APPROVER).awaitProven(proposal);
      return new Happened(
          done.proof().equals("PROVEN") ? Stage.PROVEN : Stage.HIDDEN,
          "has the second approval, by %s; hid it and read it back (%s); looked as an ordinary user (%s)."
              .formatted(DemoPeople.SECOND_APPROVER.signIn(), done.state(), done.proof()));
    }
  }
}
