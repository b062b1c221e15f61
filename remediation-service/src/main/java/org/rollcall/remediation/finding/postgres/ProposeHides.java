package org.rollcall.remediation.finding.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.approval.ApprovalSettings;
import org.rollcall.remediation.audit.AuditRecord;
import org.rollcall.remediation.audit.postgres.AuditTrail;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.finding.Finding;
import org.rollcall.remediation.finding.ProposeHide;
import org.rollcall.remediation.finding.ProposeHide.Proposed;
import org.rollcall.remediation.finding.ProposingSettings;
import org.rollcall.remediation.finding.Reproposing;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState.Supersedable;
import org.rollcall.remediation.proposal.Step;
import org.rollcall.remediation.proposal.postgres.ProposalTable;

/** Goes through open findings, the urgent ones first, and proposes what hides them. Blocks. */
@ApplicationScoped
public class ProposeHides {
  private static final Logger LOG = Logger.getLogger(ProposeHides.class);

  /** Until the next judgement or the end of its proposal, which both bring the look forward. */
  private static final Duration UNTIL_NEWS = Duration.ofDays(3650);

  private static final String TO_LOOK_AT =
      """
      where f.state = 'OPEN' and f.look_at <= cast(cast(:now as text) as timestamptz)
      order by f.first_internal desc, f.danger desc, f.look_at limit :most""";
  private static final String UNCHANGED =
      """
      select cast(1 as text) from finding where id = cast(cast(:id as text) as uuid) and sequence = :sequence
        and judged = cast(cast(:judged as text) as timestamptz) and state = 'OPEN' for update""";
  private static final String CLOSE =
      """
      update finding set state = 'RESOLVED', reason = 'misplaced no longer'
      where id = cast(cast(:id as text) as uuid) and sequence = :sequence and state = 'OPEN' and not misplaced""";

  private final Transactions transactions;
  private final FindingTable findings;
  private final ProposalTable proposals;
  private final AuditTrail audit;
  private final ProposeHide proposeHide;
  private final CurrentOrganisation organisation;
  private final ProposingSettings settings;
  private final ApprovalSettings approvals;
  private final InstantSource clock;

  ProposeHides(
      Transactions transactions,
      FindingTable findings,
      ProposalTable proposals,
      AuditTrail audit,
      ProposeHide proposeHide,
      CurrentOrganisation organisation,
      ProposingSettings settings,
      ApprovalSettings approvals,
      InstantSource clock) {
    this.transactions = transactions;
    this.findings = findings;
    this.proposals = proposals;
    this.audit = audit;
    this.proposeHide = proposeHide;
    this.organisation = organisation;
    this.settings = settings;
    this.approvals = approvals;
    this.clock = clock;
  }

  /** One round. */
  public void round() {
    if (organisation.organisation().isEmpty()) {
      return;
    }
    Map<String, Object> now = Map.of("now", clock.instant().toString(), "most", settings.most());
    List<FindingTable.Stored> waiting =
        transactions.call(session -> findings.select(session, TO_LOOK_AT, now));
    for (FindingTable.Stored stored : waiting) {
      try {
        look(stored);
      } catch (RuntimeException broken) {
        LOG.errorf(broken, "looking at a finding failed finding=%s", stored.finding().id());
      }
    }
  }

  private void look(FindingTable.Stored stored) {
    Finding finding = stored.finding();
    List<Proposal> hides = transactions.call(session -> hides(session, finding));
    switch (Reproposing.decide(finding, hides, clock.instant(), settings.afterTrouble())) {
      case Reproposing.Wait wait -> later(finding, UNTIL_NEWS, wait.reason());
      case Reproposing.Until until -> later(finding, until.at(), until.reason());
      case Reproposing.Soon soon -> later(finding, settings.lookAgain(), soon.reason());
      case Reproposing.Close ignored -> close(finding);
      case Reproposing.Propose propose -> propose(finding, propose.open());
    }
  }

  private Uni<List<Proposal>> hides(Mutiny.Session session, Finding finding) {
    return proposals.select(
        session,
        "where p.undo_of is null and p.finding = cast(cast(:finding as text) as uuid) order by p.created desc",
        Map.of("finding", finding.id().toString()));
  }

  private void propose(Finding finding, Optional<Proposal> open) {
    Proposed proposed =
        proposeHide.propose(finding, organisation.listsOf(finding.key().directory()));
    switch (proposed) {
      case Proposed.Nothing nothing -> nothing(finding, open, nothing.reason());
      case Proposed.Hide hide -> hide(finding, open, hide.change());
    }
  }

  private void nothing(Finding finding, Optional<Proposal> open, String reason) {
    boolean hidden = reason.startsWith("hidden already");
    if (open.isPresent() && hidden) {
      supersede(finding, open.get(), "somebody hid the entry already");
    }
    later(finding, settings.lookAgain(), reason);
  }

  private void hide(Finding finding, Optional<Proposal> open, AttributeChange change) {
    if (open.isPresent() && isCurrent(finding, open.get(), change)) {
      later(finding, UNTIL_NEWS, "");
      return;
    }
    open.ifPresent(
        old ->
            supersede(
                finding, old, "its pre-image, evidence, rules or organisation.yaml have changed"));
    Instant now = clock.instant();
    Proposal fresh =
        Proposal.propose(content(finding, change, now), now, now.plus(approvals.pendingFor()));
    transactions.call(
        session ->
            unchanged(session, finding)
                .chain(
                    still ->
                        still ? insert(session, finding, fresh) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> insert(Mutiny.Session session, Finding finding, Proposal fresh) {
    Instant now = fresh.progress().created();
    return proposals
        .insert(session, fresh, "")
        .chain(
            stored ->
                stored
                    ? findings.look(session, finding, now.plus(UNTIL_NEWS), "")
                    : findings.look(
                        session,
                        finding,
                        now.plus(settings.lookAgain()),
                        "another open proposal changes the same attribute"));
  }

  private static boolean isCurrent(Finding finding, Proposal open, AttributeChange change) {
    Content.Basis basis = open.content().origin().basis();
    return open.content().change().equals(change)
        && basis.organisationHash().equals(finding.judgement().organisationHash())
        && basis.ruleSetVersion().equals(finding.judgement().ruleSetVersion())
        && basis.evidenceHash().equals(finding.memory().evidenceHash());
  }

  private Content content(Finding finding, AttributeChange change, Instant now) {
    UUID id = NameBasedUuid.of("rollcall:hide", finding.id().toString(), now.toString());
    Content.Basis basis =
        new Content.Basis(
            finding.judgement().organisationHash(),
            finding.judgement().ruleSetVersion(),
            finding.memory().evidenceHash(),
            finding.judgement().contact().sequence());
    return new Content(
        id,
        finding.key(),
        change,
        new Content.Origin(finding.id(), finding.judgement().batch(), null, null, basis));
  }

  private void supersede(Finding finding, Proposal open, String reason) {
    if (open.state() instanceof Supersedable state) {
      Proposal after = open.become(state.supersede(reason), clock.instant());
      Step step = new Step(open, after, Actor.SYSTEM, "superseded");
      transactions.call(session -> proposals.save(session, List.of(step)));
      LOG.infof("superseded proposal=%s finding=%s", open.id(), finding.id());
    }
  }

  private Uni<Boolean> unchanged(Mutiny.Session session, Finding finding) {
    Map<String, Object> asRead =
        Map.of(
            "id", finding.id().toString(),
            "sequence", finding.judgement().contact().sequence(),
            "judged", finding.judgement().at().toString());
    return Sql.row(session, UNCHANGED, asRead, Integer.class).map(Optional::isPresent);
  }

  private void later(Finding finding, Duration wait, String reason) {
    later(finding, clock.instant().plus(wait), reason);
  }

  private void later(Finding finding, Instant at, String reason) {
    transactions.call(session -> findings.look(session, finding, at, reason));
  }

  private void close(Finding finding) {
    Map<String, Object> asRead =
        Map.of(
            "id", finding.id().toString(),
            "sequence", finding.judgement().contact().sequence());
    AuditRecord record =
        new AuditRecord(
            clock.instant(),
            "finding-closed",
            Actor.SYSTEM.text(),
            finding.key().text(),
            Map.of("finding", finding.id().toString(), "reason", "misplaced no longer"));
    transactions.call(
        session ->
            Sql.run(session, CLOSE, asRead)
                .chain(count -> audit.append(session, count == 0 ? List.of() : List.of(record))));
  }
}
