package org.rollcall.remediation.finding.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.remediation.finding.Finding;
import org.rollcall.remediation.json.RowJson;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.settings.AddressList;

/** Findings inside a session's transaction. */
@ApplicationScoped
public class FindingTable {
  private static final String SELECT =
      """
      select cast(to_jsonb(f) || jsonb_build_object('in_flight', exists (
          select from proposal p where p.finding = f.id and p.undo_of is null
            and (p.state in ('APPLYING', 'APPLIED', 'IN_DOUBT', 'STUCK')
              or p.state = 'VERIFIED' and p.proof in ('PENDING', 'NOT_PROVEN') and not exists (
                select from proposal u where u.undo_of = p.id and u.state = 'VERIFIED')))) as text)
      from finding f
      """;
  private static final String UPSERT =
      """
      insert into finding
      select * from jsonb_populate_recordset(cast(null as finding), cast(cast(:rows as text) as jsonb))
      on conflict (id) do update set state = excluded.state, reason = excluded.reason,
        facts = excluded.facts, sequence = excluded.sequence, misplaced = excluded.misplaced,
        first_internal = excluded.first_internal, danger = excluded.danger, batch = excluded.batch,
        organisation_hash = excluded.organisation_hash,
        rule_set_version = excluded.rule_set_version, evidence_hash = excluded.evidence_hash,
        accepted_evidence = excluded.accepted_evidence, opened = excluded.opened,
        judged = excluded.judged, look_at = excluded.look_at\
      """;
  private static final String BATCH =
      """
      insert into batch
        (id, directory, known, organisation_hash, rule_set_version, last_page, said, afresh)
      values (cast(cast(:id as text) as uuid), :directory, :known, :hash, :rules,
        cast(cast(:at as text) as timestamptz), cast(cast(:said as text) as timestamptz), :afresh)
      on conflict (id) do update set known = excluded.known, last_page = excluded.last_page,
        said = greatest(batch.said, excluded.said), afresh = batch.afresh or excluded.afresh\
      """;
  private static final String AFRESH =
      """
      select cast(1 as text) from batch where directory = :directory and afresh
        and id <> cast(cast(:id as text) as uuid)
        and said > cast(cast(:said as text) as timestamptz) limit 1\
      """;
  private static final String LATER =
      """
      select cast(1 as text) from batch where directory = :directory and organisation_hash = :hash
        and said > cast(cast(:said as text) as timestamptz) limit 1\
      """;
  private static final String LOOK =
      """
      update finding set look_at = cast(cast(:at as text) as timestamptz), reason = :reason
      where id = cast(cast(:id as text) as uuid) and sequence = :sequence and state = 'OPEN'\
      """;

  private final CurrentOrganisation organisation;

  FindingTable(CurrentOrganisation organisation) {
    this.organisation = organisation;
  }

  /**
   * A finding, and whether a hide of it is being written, read back or proven.
   *
   * @param finding as stored
   * @param inFlight whether it is
   */
  public record Stored(Finding finding, boolean inFlight) {}

  /** Those for which the condition holds; {@code f} is the finding. */
  public Uni<List<Stored>> select(
      Mutiny.Session session, String where, Map<String, Object> parameters) {
    return Sql.rows(session, SELECT + where, parameters, FindingRow.class)
        .map(
            rows ->
                rows.stream()
                    .map(row -> new Stored(row.finding(), Boolean.TRUE.equals(row.inFlight())))
                    .toList());
  }

  /** One. */
  public Uni<Optional<Finding>> find(Mutiny.Session session, UUID id) {
    return select(
            session, "where f.id = cast(cast(:id as text) as uuid)", Map.of("id", id.toString()))
        .map(found -> found.stream().findFirst().map(Stored::finding));
  }

  /** Those with these ids, locked until the transaction ends, in the order of their ids. */
  Uni<List<Stored>> lock(Mutiny.Session session, Collection<UUID> ids) {
    String where =
        """
        where f.id in (select cast(value as uuid)
          from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as e(value))
        order by f.id for update of f\
        """;
    return select(session, where, Map.of("ids", RowJson.write(ids)));
  }

  /** Keeps findings as they are now; each id at most once. */
  Uni<Void> put(Mutiny.Session session, List<Finding> findings) {
    if (findings.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<FindingRow> rows = findings.stream().map(this::row).toList();
    return Sql.run(session, UPSERT, Map.of("rows", RowJson.write(rows))).replaceWithVoid();
  }

  private FindingRow row(Finding finding) {
    List<String> internal =
        organisation.listsOf(finding.key().directory()).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .map(AddressList::name)
            .toList();
    return FindingRow.of(finding, internal);
  }

  /**
   * Whether what was said then is overtaken: the directory was judged later by this organisation,
   * and the classifier says everything again when the organisation changes.
   */
  Uni<Boolean> isOvertaken(
      Mutiny.Session session, String directory, String organisationHash, Instant said) {
    Map<String, Object> parameters =
        Map.of("directory", directory, "hash", organisationHash, "said", said.toString());
    return Sql.row(session, LATER, parameters, Integer.class).map(Optional::isPresent);
  }

  /**
   * Whether all that is to be said of the page's directory was said after it: by a batch that also
   * names the colleagues.
   */
  Uni<Boolean> isSaidAfresh(Mutiny.Session session, ContactsJudged page, Instant said) {
    Map<String, Object> parameters =
        Map.of(
            "directory", page.directory(), "id", page.batch().toString(), "said", said.toString());
    return Sql.row(session, AFRESH, parameters, Integer.class).map(Optional::isPresent);
  }

  Uni<Void> putBatch(Mutiny.Session session, ContactsJudged page, Instant said, Instant at) {
    Map<String, Object> parameters =
        Map.of(
            "id", page.batch().toString(),
            "directory", page.directory(),
            "known", page.known(),
            "hash", page.organisationHash(),
            "rules", page.ruleSetVersion(),
            "said", said.toString(),
            "at", at.toString(),
            "afresh", !page.colleagues().isEmpty());
    return Sql.run(session, BATCH, parameters).replaceWithVoid();
  }

  /** Puts the next look at an open finding off, with the reason why nothing is proposed. */
  public Uni<Void> look(Mutiny.Session session, Finding finding, Instant at, String reason) {
    Map<String, Object> parameters =
        Map.of(
            "id", finding.id().toString(),
            "sequence", finding.judgement().contact().sequence(),
            "at", at.toString(),
            "reason", reason);
    return Sql.run(session, LOOK, parameters).replaceWithVoid();
  }
}
