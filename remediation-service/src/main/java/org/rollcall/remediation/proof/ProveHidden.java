package org.rollcall.remediation.proof;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Proof;
import org.rollcall.remediation.proposal.Proof.Status;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.Step;
import org.rollcall.settings.AddressList;

/**
 * Looks at every internal list of the directory as an ordinary user, after a hide was verified.
 * Blocks. Thread-safe.
 */
public final class ProveHidden {
  private final Proposals proposals;
  private final OrdinarySeats seats;
  private final Function<String, List<AddressList>> listsOf;
  private final ProofSettings settings;
  private final InstantSource clock;

  /**
   * Needs the seats.
   *
   * @param listsOf the lists of a directory
   */
  public ProveHidden(
      Proposals proposals,
      OrdinarySeats seats,
      Function<String, List<AddressList>> listsOf,
      ProofSettings settings,
      InstantSource clock) {
    this.proposals = proposals;
    this.seats = seats;
    this.listsOf = listsOf;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Looks.
   *
   * @return whether a step was stored
   */
  public boolean prove(Proposal change) {
    String directory = change.content().target().directory();
    List<AddressList> lists =
        listsOf.apply(directory).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .toList();
    Instant again = clock.instant().plus(settings.lookAgain());
    if (!(change.state() instanceof ProposalState.Verified) || lists.isEmpty()) {
      proposals.postpone(change, again);
      return false;
    }
    Optional<OrdinarySeat> seat = seats.of(directory);
    Proof proof =
        seat.isPresent() ? look(change, seat.get(), lists, again) : unseated(lists, again);
    if (proof.status() == Status.PENDING || proof.status() == change.proof().status()) {
      proposals.postpone(change, again);
      return false;
    }
    Proposal after = change.with(proof, clock.instant());
    return proposals.save(new Step(change, after, Actor.SYSTEM, "proof-" + proof.status().name()));
  }

  private static Proof unseated(List<AddressList> lists, Instant again) {
    return new Proof(
        Status.ATTRIBUTE_ONLY,
        "directories.yaml gives no ordinary seat: only our own attribute was read back",
        names(lists),
        again);
  }

  private static Proof look(
      Proposal change, OrdinarySeat seat, List<AddressList> lists, Instant again) {
    List<String> visible = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    List<String> attributeOnly = new ArrayList<>();
    for (AddressList list : lists) {
      switch (seat.look(change.content().target(), list)) {
        case Sight.Visible ignored -> visible.add(list.name());
        case Sight.CannotTell ignored -> unclear.add(list.name());
        case Sight.NotVisible notVisible -> {
          if (notVisible.basis() == Sight.Basis.OWN_ATTRIBUTE) {
            attributeOnly.add(list.name());
          }
        }
      }
    }
    if (!visible.isEmpty()) {
      return new Proof(Status.NOT_PROVEN, "still visible in " + visible, names(lists), again);
    }
    if (!unclear.isEmpty()) {
      return new Proof(Status.PENDING, "could not look at " + unclear, names(lists), again);
    }
    return attributeOnly.isEmpty()
        ? new Proof(Status.PROVEN, "not in any view that mail clients ask for", names(lists), again)
        : new Proof(
            Status.ATTRIBUTE_ONLY,
            "no mail clients' view is configured for " + attributeOnly,
            names(lists),
            again);
  }

  private static List<String> names(List<AddressList> lists) {
    return lists.stream().map(AddressList::name).toList();
  }
}
