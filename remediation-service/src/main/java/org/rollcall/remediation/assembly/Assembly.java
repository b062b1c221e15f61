package org.rollcall.remediation.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.rollcall.remediation.approval.ApprovalSettings;
import org.rollcall.remediation.approval.DecideApproval;
import org.rollcall.remediation.approval.TakeDecision;
import org.rollcall.remediation.audit.Audit;
import org.rollcall.remediation.change.CarryOutChange;
import org.rollcall.remediation.change.ChangeSettings;
import org.rollcall.remediation.change.ReadBack;
import org.rollcall.remediation.change.WritableDirectories;
import org.rollcall.remediation.finding.ProposeHide;
import org.rollcall.remediation.guard.Clearances;
import org.rollcall.remediation.guard.HeldBatches;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.proof.OrdinarySeats;
import org.rollcall.remediation.proof.ProofSettings;
import org.rollcall.remediation.proof.ProveHidden;
import org.rollcall.remediation.proposal.ExpireProposals;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.undo.AskUndo;

/** The use cases as beans. */
@ApplicationScoped
class Assembly {
  @Produces
  @Singleton
  DecideApproval decideApproval(ApprovalSettings settings) {
    return new DecideApproval(settings);
  }

  @Produces
  @Singleton
  TakeDecision takeDecision(
      Proposals proposals,
      HeldBatches batches,
      DecideApproval decide,
      Audit audit,
      InstantSource clock) {
    return new TakeDecision(proposals, batches, decide, audit, clock);
  }

  @Produces
  @Singleton
  AskUndo askUndo(Proposals proposals, ApprovalSettings settings, InstantSource clock) {
    return new AskUndo(proposals, settings, clock);
  }

  @Produces
  @Singleton
  ProposeHide proposeHide(WritableDirectories directories) {
    return new ProposeHide(directories);
  }

  @Produces
  @Singleton
  CarryOutChange carryOutChange(
      Proposals proposals,
      WritableDirectories directories,
      Clearances clearances,
      ChangeSettings settings,
      InstantSource clock) {
    return new CarryOutChange(proposals, directories, clearances, settings, clock);
  }

  @Produces
  @Singleton
  ReadBack readBack(
      Proposals proposals,
      WritableDirectories directories,
      ChangeSettings settings,
      InstantSource clock) {
    return new ReadBack(proposals, directories, settings, clock);
  }

  @Produces
  @Singleton
  ProveHidden proveHidden(
      Proposals proposals,
      OrdinarySeats seats,
      CurrentOrganisation organisation,
      ProofSettings settings,
      InstantSource clock) {
    return new ProveHidden(proposals, seats, organisation::listsOf, settings, clock);
  }

  @Produces
  @Singleton
  ExpireProposals expireProposals(Proposals proposals, InstantSource clock) {
    return new ExpireProposals(proposals, clock);
  }
}
