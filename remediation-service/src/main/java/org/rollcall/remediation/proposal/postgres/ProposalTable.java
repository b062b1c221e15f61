package org.rollcall.remediation.proposal.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.remediation.audit.AuditRecord;
import org.rollcall.remediation.audit.postgres.AuditTrail;
import org.rollcall.remediation.json.RowJson;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.Step;

/** Proposals inside a session's transaction. */
@ApplicationScoped
public class ProposalTable {
  private static final String SELECT =
      """
      select cast(to_jsonb(p) || jsonb_build_object('approvals', (
          select coalesce(jsonb_agg(to_jsonb(a) order by a.at), cast('[]' as jsonb))
          from approval a where a.proposal = p.id)) as text)
      from proposal p
      """;
  private static final String LOCK =
      """
      select cast(1 as text) from proposal
      where id = cast(cast(:id as text) as uuid) and version = :version and state = :state for update""";
  private static final String INSERT =
      """
      insert into proposal
      select * from jsonb_populate_record(cast(null as proposal), (
        select g.given || jsonb_build_object('facts', f.facts)
        from (select cast(cast(:row as text) as jsonb) as given) g
        join finding f on f.id = cast(g.given ->> 'finding' as uuid)))
      on conflict do nothing""";
  private static final String UPDATE =
      """
      update proposal p set state = r.state, reason = r.reason, version = r.version,
        fence = r.fence, attempts = r.attempts, since = r.since, due = r.due,
        expires = r.expires, lease_until = r.lease_until, proof = r.proof,
        proof_reason = r.proof_reason, proof_lists = r.proof_lists, proof_due = r.proof_due
      from jsonb_populate_record(cast(null as proposal), cast(cast(:row as text) as jsonb)) r
      where p.id = r.id and p.version = r.version - 1 and p.state = :from
        and p.content_hash = r.content_hash""";
  private static final String APPROVE =
      """
      insert into approval (proposal, person, issuer, subject, content_hash, at)
      values (cast(cast(:proposal as text) as uuid), :person, :issuer, :subject, :hash, cast(cast(:at as text) as timestamptz))""";
  private static final String ATTEMPT =
      """
      insert into attempt (proposal, fence, pre_image, desired, started, deadline)
      select id, fence, before_values, after_values, since, lease_until
      from jsonb_populate_record(cast(null as proposal), cast(cast(:row as text) as jsonb))""";
  private static final String ANSWER =
      """
      update attempt a set outcome = r.state, reason = r.reason, ended = r.since
      from jsonb_populate_record(cast(null as proposal), cast(cast(:row as text) as jsonb)) r
      where a.proposal = r.id and a.fence = r.fence""";

  private final AuditTrail audit;
  private final Consequences consequences;
  private final InstantSource clock;

  ProposalTable(AuditTrail audit, Consequences consequences, InstantSource clock) {
    this.audit = audit;
    this.consequences = consequences;
    this.clock = clock;
  }

  /** Somebody else was quicker; the transaction is rolled back. */
  public static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(Step step) {
      super("somebody else was quicker with " + step.before());
    }
  }

  /** One. */
  public Uni<Optional<Proposal>> find(Mutiny.Session session, UUID id) {
    return select(
            session, "where p.id = cast(cast(:id as text) as uuid)", Map.of("id", id.toString()))
        .map(found -> found.stream().findFirst());
  }

  /** Those for which the condition holds; {@code p} is the proposal. */
  public Uni<List<Proposal>> select(
      Mutiny.Session session, String where, Map<String, Object> parameters) {
    return Sql.rows(session, SELECT + where, parameters, ProposalRow.class)
        .map(rows -> rows.stream().map(ProposalRow::proposal).toList());
  }

  /**
   * Adds a new one.
   *
   * @param why the proposer's reason; empty for the system's
   * @return false if another open one changes the same thing, or it is there already
   */
  public Uni<Boolean> insert(Mutiny.Session session, Proposal fresh, String why) {
    String row = RowJson.write(ProposalRow.of(fresh, why));
    String proposer = fresh.content().origin().proposer();
    Actor actor = proposer == null ? Actor.SYSTEM : Actor.of(proposer);
    return Sql.run(session, INSERT, Map.of("row", row))
        .chain(
            count ->
                count == 0
                    ? Uni.createFrom().item(false)
                    : audit
                        .append(session, List.of(record(fresh, "proposed", actor)))
                        .replaceWith(true));
  }

  /**
   * Stores steps with all that follows, one after the other, and the audit records last.
   *
   * @return fails with {@link Overtaken} if one of them is not as it was read
   */
  public Uni<Void> save(Mutiny.Session session, List<Step> steps) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Step step : steps) {
      all = all.chain(() -> store(session, step));
    }
    List<AuditRecord> records =
        steps.stream().map(step -> record(step.after(), step.what(), step.actor())).toList();
    return all.chain(() -> audit.append(session, records));
  }

  private Uni<Void> store(Mutiny.Session session, Step step) {
    String row = RowJson.write(ProposalRow.of(step.after(), ""));
    Map<String, Object> update = Map.of("row", row, "from", step.before().state().name().name());
    return lock(session, step)
        .chain(() -> before(session, step, row))
        .chain(() -> Sql.run(session, UPDATE, update))
        .invoke(
            count -> {
              if (count != 1) {
                throw new Overtaken(step);
              }
            })
        .chain(() -> consequences.of(session, step));
  }

  private static Uni<Void> lock(Mutiny.Session session, Step step) {
    Map<String, Object> asRead =
        Map.of(
            "id", step.before().id().toString(),
            "version", step.before().progress().version(),
            "state", step.before().state().name().name());
    return Sql.row(session, LOCK, asRead, Integer.class)
        .invoke(
            found -> {
              if (found.isEmpty()) {
                throw new Overtaken(step);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> before(Mutiny.Session session, Step step, String row) {
    Uni<Void> all = Uni.createFrom().voidItem();
    List<Approval> more =
        step.after()
            .approvals()
            .subList(step.before().approvals().size(), step.after().approvals().size());
    for (Approval approval : more) {
      all = all.chain(() -> approve(session, step.before().id(), approval));
    }
    if (step.moves() && step.after().state() instanceof ProposalState.Applying) {
      return all.chain(() -> Sql.run(session, ATTEMPT, Map.of("row", row))).replaceWithVoid();
    }
    if (step.moves() && step.before().state() instanceof ProposalState.Applying) {
      return all.chain(() -> Sql.run(session, ANSWER, Map.of("row", row))).replaceWithVoid();
    }
    return all;
  }

  private static Uni<Void> approve(Mutiny.Session session, UUID proposal, Approval approval) {
    Map<String, Object> parameters =
        Map.of(
            "proposal", proposal.toString(),
            "person", approval.person(),
            "issuer", approval.issuer(),
            "subject", approval.subject(),
            "hash", approval.contentHash(),
            "at", approval.at().toString());
    return Sql.run(session, APPROVE, parameters).replaceWithVoid();
  }

  private AuditRecord record(Proposal proposal, String what, Actor actor) {
    Map<String, String> facts = new HashMap<>();
    facts.put("proposal", proposal.id().toString());
    facts.put("finding", proposal.content().origin().finding().toString());
    facts.put("state", proposal.state().name().name());
    facts.put("version", Long.toString(proposal.progress().version()));
    facts.put("fence", Integer.toString(proposal.progress().fence()));
    facts.put("contentHash", proposal.content().hash());
    facts.put("proof", proposal.proof().status().name());
    UUID undoOf = proposal.content().origin().undoOf();
    if (undoOf != null) {
      facts.put("undoOf", undoOf.toString());
    }
    return new AuditRecord(
        clock.instant(), what, actor.text(), proposal.content().target().text(), facts);
  }
}
