package org.rollcall.remediation.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rollcall.contracts.EntryKey;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.remediation.approval.ApprovalSettings;
import org.rollcall.remediation.approval.DecideApproval;
import org.rollcall.remediation.approval.DecisionOutcome;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.CarryOutChange;
import org.rollcall.remediation.change.ChangeSettings;
import org.rollcall.remediation.change.ReadBack;
import org.rollcall.remediation.change.WritableDirectories;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.guard.Clearance;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.ExpireProposals;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState.Name;
import org.rollcall.remediation.proposal.Proposals.Work;
import org.rollcall.remediation.undo.AskUndo;

/** One entry, its proposals, and everything that can happen to them. */
final class Lives {
  static final String HIDE = "msExchHideFromAddressLists";
  static final EntryKey ENTRY = new EntryKey("force", "entry-1");

  final MovableClock clock = new MovableClock();
  final InMemoryProposals proposals = new InMemoryProposals();
  final Map<UUID, Integer> effects = new HashMap<>();
  final InMemoryDirectory directory = new InMemoryDirectory(clock, this::effect);
  private final ChangeSettings change = Settings.defaults(ChangeSettings.class);
  private final ApprovalSettings approval = Settings.defaults(ApprovalSettings.class);
  private final DecideApproval decide = new DecideApproval(approval);
  private final CarryOutChange carryOut;
  private final ReadBack readBack;
  private int humanEdits;

  Lives() {
    WritableDirectories directories = new Directories();
    carryOut =
        new CarryOutChange(proposals, directories, proposal -> new Clearance.Go(), change, clock);
    readBack = new ReadBack(proposals, directories, change, clock);
    directory.add(ENTRY);
    propose();
  }

  private final class Directories implements WritableDirectories {
    @Override
    public Optional<WritableDirectory> of(String name) {
      return Optional.of(directory);
    }

    @Override
    public List<String> writableAttributes(String name) {
      return List.of(HIDE);
    }

    @Override
    public String whyNot(String name) {
      return "it can be written";
    }
  }

  /** A write of ours takes effect: it must be the open proposal's, approved by two others. */
  private void effect(AttributeChange written) {
    Proposal open = proposals.open().orElseThrow(() -> new AssertionError("effect without cause"));
    assertThat(open.state().name()).isIn(Name.APPLYING, Name.IN_DOUBT);
    assertThat(open.content().change()).isEqualTo(written);
    assertThat(open.validApprovals()).isGreaterThanOrEqualTo(2);
    assertThat(open.approvals())
        .extracting(Approval::person)
        .doesNotHaveDuplicates()
        .doesNotContain(String.valueOf(open.content().origin().proposer()));
    assertThat(effects.merge(open.id(), 1, Integer::sum)).as("effects of one proposal").isOne();
  }

  /** The system proposes to hide, from what is there, if nothing is open. */
  void propose() {
    List<String> there = directory.values(ENTRY, HIDE);
    if (proposals.open().isPresent() || there.equals(List.of("TRUE"))) {
      return;
    }
    UUID id = NameBasedUuid.of("test", Integer.toString(proposals.all().size()));
    Content content =
        new Content(
            id,
            ENTRY,
            new AttributeChange(HIDE, there, List.of("TRUE")),
            new Content.Origin(
                new UUID(0, 1),
                new UUID(0, 2),
                null,
                null,
                new Content.Basis("organisation", "rules", "evidence", 1)));
    proposals.ask(
        Proposal.propose(content, clock.instant(), clock.instant().plus(approval.pendingFor())),
        "");
  }

  void approve(String person) {
    proposals
        .open()
        .ifPresent(
            open ->
                take(
                    decide.approve(
                        open,
                        new Approval(
                            person, "issuer", person, open.content().hash(), clock.instant()),
                        Set.of())));
  }

  void reject(String person) {
    proposals.open().ifPresent(open -> take(decide.reject(open, person, "no", clock.instant())));
  }

  void withdraw() {
    proposals.open().ifPresent(open -> take(decide.withdraw(open, "olwen", true, clock.instant())));
  }

  private void take(DecisionOutcome outcome) {
    if (outcome instanceof DecisionOutcome.Accepted accepted) {
      proposals.save(accepted.step());
    }
  }

  void carryOut(InMemoryDirectory.Fault fault) {
    directory.next(fault);
    for (Proposal due : proposals.due(Work.CARRY_OUT, clock.instant(), 10)) {
      try {
        carryOut.carryOut(due);
      } catch (InMemoryDirectory.Crash crashed) {
        // The process is gone; what it stored is all that is left.
      }
    }
    directory.next(InMemoryDirectory.Fault.NONE);
  }

  void recover() {
    proposals.due(Work.RECOVER, clock.instant(), 10).forEach(readBack::recover);
  }

  void readBack() {
    proposals.due(Work.VERIFY, clock.instant(), 10).forEach(readBack::readBack);
  }

  void expire() {
    ExpireProposals expire = new ExpireProposals(proposals, clock);
    proposals.due(Work.EXPIRE, clock.instant(), 10).forEach(expire::expire);
  }

  void undo(String person) {
    proposals.all().stream()
        .filter(each -> each.state().name() == Name.VERIFIED && !each.content().isUndo())
        .reduce((first, last) -> last)
        .ifPresent(
            last -> new AskUndo(proposals, approval, clock).ask(last.id(), person, "a mistake"));
  }

  /** A person edits by hand, never back to exactly the pre-image (reading cannot tell those). */
  void personEdits() {
    humanEdits++;
    directory.personSets(ENTRY, HIDE, List.of("by hand " + humanEdits));
  }

  void pass(Duration time) {
    directory.runLate(false);
    clock.pass(time);
    directory.runLate(false);
  }

  /** Without further faults everything that was sent comes to an end. */
  void comeToRest() {
    directory.readable(true);
    directory.runLate(false);
    for (int i = 0; i < 40; i++) {
      pass(change.operationTimeout());
      recover();
      readBack();
    }
  }
}
