package org.rollcall.remediation.scheduler;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.rollcall.remediation.change.CarryOutChange;
import org.rollcall.remediation.change.ReadBack;
import org.rollcall.remediation.finding.postgres.ProposeHides;
import org.rollcall.remediation.guard.HeldBatches;
import org.rollcall.remediation.proof.ProveHidden;
import org.rollcall.remediation.proposal.ExpireProposals;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.Proposals.Work;

/** Every round that a worker makes. */
@ApplicationScoped
class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class);
  private static final int MOST = 100;

  private final Proposals proposals;
  private final ProposeHides proposeHides;
  private final HeldBatches batches;
  private final CarryOutChange carryOut;
  private final ReadBack readBack;
  private final ProveHidden proveHidden;
  private final ExpireProposals expire;
  private final InstantSource clock;

  Rounds(
      Proposals proposals,
      ProposeHides proposeHides,
      HeldBatches batches,
      CarryOutChange carryOut,
      ReadBack readBack,
      ProveHidden proveHidden,
      ExpireProposals expire,
      InstantSource clock) {
    this.proposals = proposals;
    this.proposeHides = proposeHides;
    this.batches = batches;
    this.carryOut = carryOut;
    this.readBack = readBack;
    this.proveHidden = proveHidden;
    this.expire = expire;
    this.clock = clock;
  }

  @Scheduled(every = "${rollcall.rounds.propose:1s}", concurrentExecution = SKIP)
  @RunOnVirtualThread
  void propose() {
    guarded("propose", proposeHides::round);
    guarded("weigh", batches::round);
  }

  @Scheduled(every = "${rollcall.rounds.change:1s}", concurrentExecution = SKIP)
  @RunOnVirtualThread
  void change() {
    each(Work.RECOVER, readBack::recover);
    each(Work.VERIFY, readBack::readBack);
    each(Work.CARRY_OUT, carryOut::carryOut);
    each(Work.VERIFY, readBack::readBack);
  }

  @Scheduled(every = "${rollcall.rounds.prove:1s}", concurrentExecution = SKIP)
  @RunOnVirtualThread
  void prove() {
    each(Work.PROVE, proveHidden::prove);
  }

  @Scheduled(every = "${rollcall.rounds.expire:30s}", concurrentExecution = SKIP)
  @RunOnVirtualThread
  void expire() {
    each(Work.EXPIRE, expire::expire);
  }

  private void each(Work work, Predicate<Proposal> step) {
    guarded(work.name(), () -> all(work, step));
  }

  private void all(Work work, Predicate<Proposal> step) {
    List<Proposal> due = proposals.due(work, clock.instant(), MOST);
    for (Proposal proposal : due) {
      guarded(work.name(), () -> one(work, step, proposal));
    }
  }

  private static void one(Work work, Predicate<Proposal> step, Proposal proposal) {
    if (step.test(proposal)) {
      LOG.infof(
          "a step was stored work=%s proposal=%s entry=%s",
          work, proposal.id(), proposal.content().target());
    }
  }

  /** One that fails is told of, and tried again in the next round; the others go on. */
  private static void guarded(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException broken) {
      LOG.errorf(broken, "a round failed and will be made again work=%s", what);
    }
  }
}
