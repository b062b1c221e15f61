package org.rollcall.remediation.proposal.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.Step;

/** Proposals in PostgreSQL, for callers that may block. */
@ApplicationScoped
class PostgresProposals implements Proposals {
  private static final String ORDER = " order by p.due limit :most";
  private static final String POSTPONE =
      """
      update proposal set
        due = case when state = 'VERIFIED' then due else cast(cast(:due as text) as timestamptz) end,
        proof_due = case when state = 'VERIFIED' then cast(cast(:due as text) as timestamptz) else proof_due end
      where id = cast(cast(:id as text) as uuid) and version = :version""";

  private static final String URGENT_FIRST =
      """
      where :state = '' or p.state = :state
      order by (select f.first_internal from finding f where f.id = p.finding) desc,
        (select f.danger from finding f where f.id = p.finding) desc, p.created, p.id
      limit 500""";
  private static final String UNDO =
      """
      where p.undo_of = cast(cast(:change as text) as uuid)
        and p.state not in ('REJECTED', 'EXPIRED', 'SUPERSEDED', 'CANCELLED', 'FAILED', 'CONFLICT')
      order by p.created desc limit 1""";

  private final Transactions transactions;
  private final ProposalTable table;

  PostgresProposals(Transactions transactions, ProposalTable table) {
    this.transactions = transactions;
    this.table = table;
  }

  @Override
  public Optional<Proposal> find(UUID id) {
    return transactions.call(session -> table.find(session, id));
  }

  @Override
  public List<Proposal> in(Optional<ProposalState.Name> state) {
    Map<String, Object> parameters = Map.of("state", state.map(Enum::name).orElse(""));
    return transactions.call(session -> table.select(session, URGENT_FIRST, parameters));
  }

  @Override
  public Optional<Proposal> undoOf(UUID change) {
    Map<String, Object> parameters = Map.of("change", change.toString());
    return transactions.call(session -> table.select(session, UNDO, parameters)).stream()
        .findFirst();
  }

  @Override
  public boolean ask(Proposal fresh, String why) {
    ProposalState.Pending pending = new ProposalState.Proposed().ask();
    Proposal asked = fresh.become(pending, fresh.progress().created());
    List<Step> ask = List.of(new Step(fresh, asked, Actor.SYSTEM, "asked"));
    return transactions.call(
        session ->
            table
                .insert(session, fresh, why)
                .chain(
                    stored ->
                        stored
                            ? table.save(session, ask).replaceWith(true)
                            : Uni.createFrom().item(false)));
  }

  @Override
  public List<Proposal> due(Work work, Instant now, int most) {
    Map<String, Object> parameters = Map.of("now", now.toString(), "most", most);
    return transactions.call(session -> table.select(session, where(work) + ORDER, parameters));
  }

  private static String where(Work work) {
    String now = "cast(cast(:now as text) as timestamptz)";
    return switch (work) {
      case CARRY_OUT ->
          "where p.state = 'APPROVED' and p.due <= " + now + " and p.expires > " + now;
      case RECOVER -> "where p.state = 'APPLYING' and p.lease_until <= " + now;
      case VERIFY -> "where p.state in ('APPLIED', 'IN_DOUBT', 'STUCK') and p.due <= " + now;
      case EXPIRE ->
          "where p.state in ('PROPOSED', 'HELD', 'PENDING', 'APPROVED') and p.expires <= " + now;
      case PROVE ->
          """
          where p.state = 'VERIFIED' and p.proof in ('PENDING', 'NOT_PROVEN')
            and not exists (select from proposal u where u.undo_of = p.id and u.state = 'VERIFIED')
            and p.proof_due <= """
              + " "
              + now;
    };
  }

  @Override
  public boolean save(Step step) {
    try {
      transactions.call(session -> table.save(session, List.of(step)));
      return true;
    } catch (ProposalTable.Overtaken overtaken) {
      return false;
    }
  }

  @Override
  public void postpone(Proposal asRead, Instant due) {
    Map<String, Object> parameters =
        Map.of(
            "due", due.toString(),
            "id", asRead.id().toString(),
            "version", asRead.progress().version());
    transactions.call(session -> Sql.run(session, POSTPONE, parameters));
  }
}
