package org.rollcall.remediation.lives;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rollcall.remediation.proposal.Moves;
import org.rollcall.remediation.proposal.Proof;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.ProposalState.Name;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.Step;

/** Proposals in memory, as strict as the database's triggers. */
public final class InMemoryProposals implements Proposals {
  private final Map<UUID, Proposal> all = new LinkedHashMap<>();

  @Override
  public Optional<Proposal> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  /** All of them. */
  public List<Proposal> all() {
    return List.copyOf(all.values());
  }

  /** Whether anything is open: at most one may be. */
  public Optional<Proposal> open() {
    return all.values().stream().filter(each -> isOpen(each.state().name())).findFirst();
  }

  private static boolean isOpen(Name state) {
    return !Moves.from(state).isEmpty();
  }

  @Override
  public List<Proposal> in(Optional<Name> state) {
    return all.values().stream()
        .filter(each -> state.isEmpty() || each.state().name() == state.get())
        .toList();
  }

  @Override
  public Optional<Proposal> undoOf(UUID change) {
    return all.values().stream()
        .filter(each -> change.equals(each.content().origin().undoOf()))
        .filter(each -> isOpen(each.state().name()) || each.state().name() == Name.VERIFIED)
        .findFirst();
  }

  @Override
  public boolean ask(Proposal fresh, String why) {
    if (open().isPresent() || all.containsKey(fresh.id())) {
      return false;
    }
    all.put(
        fresh.id(), fresh.become(new ProposalState.Proposed().ask(), fresh.progress().created()));
    return true;
  }

  @Override
  public List<Proposal> due(Work work, Instant now, int most) {
    return all.values().stream()
        .filter(each -> isDue(each, work, now))
        .sorted(Comparator.comparing(each -> each.progress().due()))
        .limit(most)
        .toList();
  }

  private static boolean isDue(Proposal each, Work work, Instant now) {
    Name state = each.state().name();
    boolean reached = !each.progress().due().isAfter(now);
    boolean over = !each.progress().expires().isAfter(now);
    return switch (work) {
      case CARRY_OUT -> state == Name.APPROVED && reached && !over;
      case RECOVER ->
          each.state() instanceof ProposalState.Applying applying
              && !applying.leaseUntil().isAfter(now);
      case VERIFY -> Set.of(Name.APPLIED, Name.IN_DOUBT, Name.STUCK).contains(state) && reached;
      case EXPIRE -> each.state() instanceof ProposalState.Expirable && over;
      case PROVE -> state == Name.VERIFIED && each.proof().status() == Proof.Status.PENDING;
    };
  }

  @Override
  public boolean save(Step step) {
    Proposal now = all.get(step.before().id());
    if (now == null || now.progress().version() != step.before().progress().version()) {
      return false;
    }
    Name next = step.after().state().name();
    if (step.moves() && !Moves.legal(now.state().name(), next)) {
      throw new IllegalStateException("refused: " + now.state().name() + " to " + next);
    }
    if (next == Name.APPLYING && step.after().validApprovals() < 2) {
      throw new IllegalStateException("refused: not approved by two");
    }
    all.put(now.id(), step.after());
    return true;
  }

  @Override
  public void postpone(Proposal asRead, Instant due) {
    all.computeIfPresent(
        asRead.id(),
        (id, now) ->
            now.progress().version() == asRead.progress().version() ? now.dueAt(due) : now);
  }
}
