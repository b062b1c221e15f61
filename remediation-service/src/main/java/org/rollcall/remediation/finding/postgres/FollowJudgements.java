package org.rollcall.remediation.finding.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Handling;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Received;
import org.rollcall.remediation.audit.AuditRecord;
import org.rollcall.remediation.audit.postgres.AuditTrail;
import org.rollcall.remediation.finding.Finding;
import org.rollcall.remediation.finding.FollowJudgement;
import org.rollcall.remediation.finding.FollowJudgement.Followed;
import org.rollcall.remediation.finding.Judgement;
import org.rollcall.remediation.json.RowJson;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState.Supersedable;
import org.rollcall.remediation.proposal.Step;
import org.rollcall.remediation.proposal.postgres.ProposalTable;

/** Takes judgements in: findings open, follow and close, and overtaken proposals end. */
@ApplicationScoped
class FollowJudgements implements HandleMessage {
  private static final String SUPERSEDABLE =
      """
      where p.undo_of is null and p.state in ('PROPOSED', 'HELD', 'PENDING', 'APPROVED')
        and p.finding in (select cast(value as uuid)
          from jsonb_array_elements_text(cast(cast(:findings as text) as jsonb)) as e(value))
      order by p.id for update of p\
      """;

  private static final String DIFFERS =
      "organisation.yaml differs: mount the same file into all services";

  private final FindingTable findings;
  private final NotMisplaced notMisplaced;
  private final ProposalTable proposals;
  private final AuditTrail audit;
  private final CurrentOrganisation organisation;
  private final InstantSource clock;

  FollowJudgements(
      FindingTable findings,
      NotMisplaced notMisplaced,
      ProposalTable proposals,
      AuditTrail audit,
      CurrentOrganisation organisation,
      InstantSource clock) {
    this.findings = findings;
    this.notMisplaced = notMisplaced;
    this.proposals = proposals;
    this.audit = audit;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public Uni<Handling> handle(Mutiny.Session session, Message message, Received received) {
    return switch (message) {
      case ContactsJudged page -> judged(session, page, said(received));
      case Message.FromReader ignored -> held("only the classifier tells this service anything");
      case Message.FromRemediation ignored -> held("this service does not tell itself anything");
    };
  }

  /** A sender whose clock is ahead must not outdo what it will say when its clock is mended. */
  private Instant said(Received received) {
    Instant now = clock.instant();
    Instant said = received.at().isAfter(now) ? now : received.at();
    return said.truncatedTo(ChronoUnit.MICROS);
  }

  private static Uni<Handling> held(String reason) {
    return Uni.createFrom().item(new Handling.Held(reason));
  }

  private Uni<Handling> judged(Mutiny.Session session, ContactsJudged page, Instant said) {
    Optional<String> own = organisation.organisation().map(known -> known.hash());
    if (own.isEmpty()) {
      return held("organisation.yaml is refused here: see readiness");
    }
    if (!own.get().equals(page.organisationHash())) {
      return findings
          .isOvertaken(session, page.directory(), own.get(), said)
          .map(overtaken -> overtaken ? new Handling.Done() : new Handling.Held(DIFFERS));
    }
    return findings
        .isSaidAfresh(session, page, said)
        .chain(
            afresh ->
                afresh ? Uni.createFrom().item(new Handling.Done()) : follow(session, page, said));
  }

  private Uni<Handling> follow(Mutiny.Session session, ContactsJudged page, Instant said) {
    Map<UUID, Judgement> judgements = new LinkedHashMap<>();
    page.contacts()
        .forEach(
            contact ->
                judgements.put(
                    id(contact.key()),
                    new Judgement(
                        contact,
                        page.batch(),
                        page.organisationHash(),
                        page.ruleSetVersion(),
                        said)));
    List<UUID> all = new ArrayList<>(judgements.keySet());
    page.gone().forEach(key -> all.add(id(key)));
    List<UUID> wanted = new ArrayList<>(all);
    page.colleagues().forEach(id -> wanted.add(id(new EntryKey(page.directory(), id))));
    return findings
        .putBatch(session, page, said, clock.instant())
        .chain(() -> findings.lock(session, wanted))
        .invoke(known -> addColleagues(judgements, page, known, said))
        .chain(
            known ->
                sift(session, all, judgements, known, said)
                    .chain(() -> follow(session, judgements, known, said)))
        .replaceWith(new Handling.Done());
  }

  /**
   * Only those with a finding matter. The others need not be remembered as not misplaced: what was
   * said before this batch is overtaken as a whole.
   */
  private static void addColleagues(
      Map<UUID, Judgement> judgements,
      ContactsJudged page,
      List<FindingTable.Stored> known,
      Instant said) {
    Set<String> colleagues = Set.copyOf(page.colleagues());
    for (FindingTable.Stored stored : known) {
      Finding finding = stored.finding();
      if (colleagues.contains(finding.key().id())) {
        judgements.putIfAbsent(
            finding.id(), Judgement.ofColleague(finding.judgement().contact(), page, said));
      }
    }
  }

  /** Remembers who without a finding is not misplaced, and drops what is overtaken by that. */
  private Uni<Void> sift(
      Mutiny.Session session,
      List<UUID> all,
      Map<UUID, Judgement> judgements,
      List<FindingTable.Stored> known,
      Instant said) {
    Set<UUID> unknown = new HashSet<>(all);
    known.forEach(stored -> unknown.remove(stored.finding().id()));
    Map<Boolean, List<UUID>> split =
        unknown.stream().collect(Collectors.partitioningBy(id -> misplaced(judgements.get(id))));
    return notMisplaced
        .put(session, split.getOrDefault(false, List.of()), said)
        .chain(() -> notMisplaced.saidAfter(session, split.getOrDefault(true, List.of()), said))
        .invoke(overtaken -> judgements.keySet().removeAll(overtaken))
        .replaceWithVoid();
  }

  private static boolean misplaced(@Nullable Judgement judgement) {
    return judgement != null && judgement.contact().isMisplaced();
  }

  private static UUID id(EntryKey key) {
    return NameBasedUuid.of("rollcall:finding", key.directory(), key.id());
  }

  private Uni<Void> follow(
      Mutiny.Session session,
      Map<UUID, Judgement> judgements,
      List<FindingTable.Stored> known,
      Instant said) {
    Map<UUID, FindingTable.Stored> byId = new HashMap<>();
    known.forEach(stored -> byId.put(stored.finding().id(), stored));
    List<Followed> answers = new ArrayList<>();
    judgements.forEach(
        (id, judgement) -> {
          FindingTable.Stored stored = byId.remove(id);
          answers.add(
              FollowJudgement.follow(
                  id,
                  Optional.ofNullable(stored).map(FindingTable.Stored::finding),
                  judgement,
                  stored != null && stored.inFlight()));
        });
    byId.values().forEach(stored -> answers.add(FollowJudgement.gone(stored.finding(), said)));
    return apply(session, answers, clock.instant());
  }

  private Uni<Void> apply(Mutiny.Session session, List<Followed> answers, Instant now) {
    List<Finding> stored = new ArrayList<>();
    Map<UUID, Finding> closed = new LinkedHashMap<>();
    List<AuditRecord> records = new ArrayList<>();
    for (Followed answer : answers) {
      switch (answer) {
        case Followed.Ignored ignored -> {}
        case Followed.Kept kept -> stored.add(kept.finding());
        case Followed.Opened opened -> {
          stored.add(opened.finding());
          records.add(record(opened.finding(), "finding-opened", now));
        }
        case Followed.Closed done -> {
          stored.add(done.finding());
          closed.put(done.finding().id(), done.finding());
          records.add(record(done.finding(), "finding-closed", now));
        }
      }
    }
    return findings
        .put(session, stored)
        .chain(() -> overtaken(session, closed.keySet()))
        .map(open -> supersede(open, closed, now))
        .chain(steps -> proposals.save(session, steps))
        .chain(() -> audit.append(session, records));
  }

  private Uni<List<Proposal>> overtaken(Mutiny.Session session, Set<UUID> closed) {
    return closed.isEmpty()
        ? Uni.createFrom().item(List.of())
        : proposals.select(
            session, SUPERSEDABLE, Map.of("findings", RowJson.write(List.copyOf(closed))));
  }

  private static List<Step> supersede(List<Proposal> open, Map<UUID, Finding> closed, Instant now) {
    List<Step> steps = new ArrayList<>();
    for (Proposal before : open) {
      Finding finding = closed.get(before.content().origin().finding());
      if (finding != null && before.state() instanceof Supersedable state) {
        Proposal after = before.become(state.supersede(finding.reason()), now);
        steps.add(new Step(before, after, Actor.SYSTEM, "superseded"));
      }
    }
    return steps;
  }

  private static AuditRecord record(Finding finding, String what, Instant now) {
    Judgement judgement = finding.judgement();
    return new AuditRecord(
        now,
        what,
        Actor.SYSTEM.text(),
        finding.key().text(),
        Map.of(
            "finding", finding.id().toString(),
            "state", finding.state().name(),
            "reason", finding.reason(),
            "verdict", judgement.contact().verdict().name(),
            "sequence", Long.toString(judgement.contact().sequence()),
            "evidenceHash", finding.memory().evidenceHash(),
            "ruleSetVersion", judgement.ruleSetVersion(),
            "batch", judgement.batch().toString()));
  }
}
