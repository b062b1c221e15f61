package org.rollcall.remediation.guard.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.audit.AuditRecord;
import org.rollcall.remediation.audit.postgres.AuditTrail;
import org.rollcall.remediation.guard.DecideRelease;
import org.rollcall.remediation.guard.DecideRelease.ReleaseOutcome;
import org.rollcall.remediation.guard.GuardSettings;
import org.rollcall.remediation.guard.HeldBatches;
import org.rollcall.remediation.guard.WeighBatch.Weight;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.Step;
import org.rollcall.remediation.proposal.postgres.ProposalTable;

/** Batches: weighing, holding, releasing. Blocks unless it takes a session. */
@ApplicationScoped
public class Batches implements HeldBatches {
  private static final String SELECT =
      """
      select cast(to_jsonb(b) || jsonb_build_object(
        'findings', (select count(*) from finding f
          where f.batch = b.id and f.state = 'OPEN' and f.misplaced),
        'live', (select count(*) from proposal p where p.batch = b.id
          and p.state not in ('REJECTED', 'EXPIRED', 'SUPERSEDED', 'CANCELLED', 'FAILED')),
        'others', (select count(distinct p.id) from proposal p
          join attempt a on a.proposal = p.id and a.started > cast(cast(:since as text) as timestamptz)
          where p.directory = b.directory and p.batch is not null and p.batch <> b.id),
        'held', (select count(*) from proposal p where p.batch = b.id and p.state = 'HELD'),
        'hashes', (select coalesce(jsonb_agg(p.content_hash order by p.content_hash), cast('[]' as jsonb))
          from proposal p where p.batch = b.id),
        'releases', (select coalesce(jsonb_agg(to_jsonb(r)), cast('[]' as jsonb))
          from batch_release r where r.batch = b.id),
        'approvers', (select coalesce(jsonb_agg(distinct a.person), cast('[]' as jsonb))
          from approval a join proposal p on p.id = a.proposal where p.batch = b.id)) as text)
      from batch b where b.id = cast(cast(:id as text) as uuid)""";
  private static final String LOCK =
      "select cast(1 as text) from batch where id = cast(cast(:id as text) as uuid) for update";
  private static final String SETTLED =
      """
      select cast(to_jsonb(b.id) as text) from batch b
      where b.last_page <= cast(cast(:before as text) as timestamptz)
        and (select max(p.created) from proposal p where p.batch = b.id and p.state = 'PROPOSED')
          <= cast(cast(:before as text) as timestamptz)""";
  private static final String RELEASE =
      """
      insert into batch_release (batch, batch_hash, person, at)
      values (cast(cast(:id as text) as uuid), :hash, :person, cast(cast(:at as text) as timestamptz))""";
  private static final String RELEASED =
      """
      update batch set released_until = cast(cast(:until as text) as timestamptz), released_hash = :hash
      where id = cast(cast(:id as text) as uuid)""";

  private final Transactions transactions;
  private final ProposalTable proposals;
  private final AuditTrail audit;
  private final GuardSettings limits;
  private final InstantSource clock;

  Batches(
      Transactions transactions,
      ProposalTable proposals,
      AuditTrail audit,
      GuardSettings limits,
      InstantSource clock) {
    this.transactions = transactions;
    this.proposals = proposals;
    this.audit = audit;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public Optional<Card> find(UUID id) {
    return transactions.call(session -> load(session, id)).map(this::card);
  }

  private Card card(BatchRow row) {
    Instant now = clock.instant();
    Optional<Instant> until =
        row.isReleased(now) ? Optional.ofNullable(row.releasedUntil()) : Optional.empty();
    return new Card(
        row.id(),
        row.directory(),
        row.hash(),
        overLimit(row).orElse(""),
        row.known(),
        row.live(),
        row.held(),
        row.releasers(now.minus(limits.release())).size(),
        until);
  }

  private Optional<String> overLimit(BatchRow row) {
    return switch (row.weight(limits)) {
      case Weight.Light ignored -> Optional.empty();
      case Weight.Heavy heavy -> Optional.of(heavy.reason());
    };
  }

  /** Why nothing of the batch may be written now; empty if it may. */
  Uni<Optional<String>> stopped(Mutiny.Session session, UUID id) {
    return load(session, id)
        .map(
            found ->
                found.flatMap(
                    row -> row.isReleased(clock.instant()) ? Optional.empty() : overLimit(row)));
  }

  @Override
  public Set<String> releasers(UUID id) {
    Set<String> people = new HashSet<>();
    transactions
        .call(session -> load(session, id))
        .ifPresent(row -> row.releases().forEach(release -> people.add(release.person())));
    return people;
  }

  private Uni<Optional<BatchRow>> load(Mutiny.Session session, UUID id) {
    String since = clock.instant().minus(limits.window()).toString();
    return Sql.row(session, SELECT, Map.of("id", id.toString(), "since", since), BatchRow.class);
  }

  @Override
  public void round() {
    String before = clock.instant().minus(limits.settle()).toString();
    List<UUID> settled =
        transactions.call(
            session -> Sql.rows(session, SETTLED, Map.of("before", before), UUID.class));
    settled.forEach(id -> transactions.call(session -> weigh(session, id)));
  }

  private Uni<Void> weigh(Mutiny.Session session, UUID id) {
    return Sql.row(session, LOCK, Map.of("id", id.toString()), Integer.class)
        .chain(() -> stopped(session, id))
        .chain(
            stopped ->
                select(session, id, "PROPOSED")
                    .chain(all -> proposals.save(session, steps(all, stopped))));
  }

  private List<Step> steps(List<Proposal> all, Optional<String> stopped) {
    Instant now = clock.instant();
    return all.stream()
        .flatMap(
            before ->
                before.state() instanceof ProposalState.Proposed proposed
                    ? Stream.of(step(before, proposed, stopped, now))
                    : Stream.empty())
        .toList();
  }

  private static Step step(
      Proposal before, ProposalState.Proposed proposed, Optional<String> stopped, Instant now) {
    return stopped
        .map(
            reason ->
                new Step(before, before.become(proposed.hold(reason), now), Actor.SYSTEM, "held"))
        .orElseGet(
            () -> new Step(before, before.become(proposed.ask(), now), Actor.SYSTEM, "asked"));
  }

  private Uni<List<Proposal>> select(Mutiny.Session session, UUID batch, String state) {
    return proposals.select(
        session,
        "where p.batch = cast(cast(:batch as text) as uuid) and p.state = :state order by p.id for update of p",
        Map.of("batch", batch.toString(), "state", state));
  }

  @Override
  public Optional<ReleaseOutcome> release(UUID id, String person, String claimedHash) {
    return transactions.call(
        session ->
            Sql.row(session, LOCK, Map.of("id", id.toString()), Integer.class)
                .chain(() -> load(session, id))
                .chain(found -> release(session, found, person, claimedHash)));
  }

  private Uni<Optional<ReleaseOutcome>> release(
      Mutiny.Session session, Optional<BatchRow> found, String person, String claimedHash) {
    if (found.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    BatchRow row = found.get();
    Instant now = clock.instant();
    boolean stopped = !row.isReleased(now) && (row.held() > 0 || overLimit(row).isPresent());
    DecideRelease.HeldBatch batch =
        new DecideRelease.HeldBatch(
            row.hash(),
            stopped,
            row.releasers(now.minus(limits.release())),
            new HashSet<>(row.approvers()));
    ReleaseOutcome outcome = DecideRelease.decide(batch, person, claimedHash);
    return follow(session, row, person, outcome).replaceWith(Optional.of(outcome));
  }

  private Uni<Void> follow(
      Mutiny.Session session, BatchRow row, String person, ReleaseOutcome outcome) {
    Instant now = clock.instant();
    return switch (outcome) {
      case ReleaseOutcome.Refused refused ->
          audit.append(session, List.of(record(row, person, "release-refused", refused.code())));
      case ReleaseOutcome.Counted ignored ->
          put(session, row, person, now)
              .chain(
                  () -> audit.append(session, List.of(record(row, person, "release-counted", ""))));
      case ReleaseOutcome.Released ignored ->
          put(session, row, person, now)
              .chain(() -> released(session, row, now))
              .chain(() -> select(session, row.id(), "HELD"))
              .chain(held -> proposals.save(session, releases(held, person, now)))
              .chain(
                  () -> audit.append(session, List.of(record(row, person, "batch-released", ""))));
    };
  }

  private static List<Step> releases(List<Proposal> all, String person, Instant now) {
    return all.stream()
        .flatMap(
            before ->
                before.state() instanceof ProposalState.Held held
                    ? Stream.of(
                        new Step(
                            before,
                            before.become(held.release(), now),
                            Actor.of(person),
                            "released"))
                    : Stream.empty())
        .toList();
  }

  private Uni<Void> released(Mutiny.Session session, BatchRow row, Instant now) {
    Map<String, Object> parameters =
        Map.of(
            "until", now.plus(limits.release()).toString(),
            "hash", row.hash(),
            "id", row.id().toString());
    return Sql.run(session, RELEASED, parameters).replaceWithVoid();
  }

  private static Uni<Void> put(Mutiny.Session session, BatchRow row, String person, Instant now) {
    Map<String, Object> parameters =
        Map.of(
            "id", row.id().toString(),
            "hash", row.hash(),
            "person", person,
            "at", now.toString());
    return Sql.run(session, RELEASE, parameters).replaceWithVoid();
  }

  private AuditRecord record(BatchRow row, String person, String what, String code) {
    Map<String, String> facts = new HashMap<>();
    facts.put("batch", row.id().toString());
    facts.put("batchHash", row.hash());
    facts.put("code", code);
    return new AuditRecord(clock.instant(), what, Actor.of(person).text(), null, facts);
  }
}
