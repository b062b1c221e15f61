package org.rollcall.classifier.edition.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.edition.Edition;
import org.rollcall.classifier.edition.EditionKind;
import org.rollcall.classifier.edition.EditionState;

/** The editions' rows. Every method is part of the session's transaction. */
@ApplicationScoped
class EditionTable {
  private static final String COLUMNS =
      """
      select number, hash, body, state, base, proposed_by, proposed_at,
             rolls_back_to
      from edition where kind = :kind\
      """;
  private static final String APPROVALS =
      """
      select person, moved, approved_at from edition_approval
      where kind = :kind and number = :number order by approved_at, person\
      """;
  private static final String FIRST =
      """
      insert into edition (kind, number, hash, body, state, proposed_at, decided_at)
      select cast(:kind as text), 1, cast(:hash as text), cast(:body as text), 'ACTIVE',
             cast(:at as timestamptz), cast(:at as timestamptz)
      where not exists (select 1 from edition where kind = :kind)
      on conflict do nothing\
      """;
  private static final String PROPOSE =
      """
      insert into edition
        (kind, number, hash, body, state, base, proposed_by, proposed_at, rolls_back_to)
      select cast(:kind as text), max(number) + 1, cast(:hash as text), cast(:body as text),
             'PROPOSED', max(number) filter (where state = 'ACTIVE'), cast(:person as text),
             cast(:at as timestamptz),
             cast(cast(:back as text) as bigint)
      from edition where kind = :kind
      returning number\
      """;
  private static final String APPROVE =
      """
      insert into edition_approval (kind, number, person, hash, moved, approved_at)
      values (:kind, :number, :person, :hash, :moved, :at)\
      """;
  private static final String MOVE =
      """
      update edition set state = :state, decided_at = :at
      where kind = :kind and number = :number\
      """;
  private static final String RETIRE =
      """
      update edition set state = case when state = 'ACTIVE' then 'RETIRED' else 'SUPERSEDED' end,
             decided_at = :at
      where kind = :kind and state in ('ACTIVE', 'PROPOSED') and number <> :number\
      """;
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtext('edition-' || :kind)) as text)";

  /** One thing is decided about a kind at a time. */
  Uni<Void> lock(Mutiny.Session session, EditionKind kind) {
    return session
        .createNativeQuery(LOCK, String.class)
        .setParameter("kind", kind.name())
        .getResultList()
        .replaceWithVoid();
  }

  Uni<Optional<Edition>> active(Mutiny.Session session, EditionKind kind) {
    return one(session, kind, COLUMNS + " and state = 'ACTIVE'", Map.of());
  }

  Uni<Optional<Edition>> find(Mutiny.Session session, EditionKind kind, long number) {
    return one(session, kind, COLUMNS + " and number = :number", Map.of("number", number));
  }

  /** The latest, latest first; without their approvals. */
  Uni<List<Edition>> latest(Mutiny.Session session, EditionKind kind, long before, int most) {
    return rows(
            session,
            kind,
            COLUMNS + " and number < :before order by number desc limit :most",
            Map.of("before", before, "most", most))
        .map(rows -> rows.stream().map(row -> edition(kind, row, List.of())).toList());
  }

  private Uni<Optional<Edition>> one(
      Mutiny.Session session, EditionKind kind, String sql, Map<String, Object> parameters) {
    return rows(session, kind, sql, parameters)
        .chain(
            rows ->
                rows.isEmpty()
                    ? Uni.createFrom().item(Optional.<Edition>empty())
                    : approvals(session, kind, (Long) rows.getFirst()[0])
                        .map(given -> Optional.of(edition(kind, rows.getFirst(), given))));
  }

  private static Uni<List<Object[]>> rows(
      Mutiny.Session session, EditionKind kind, String sql, Map<String, Object> parameters) {
    var query = session.createNativeQuery(sql, Object[].class).setParameter("kind", kind.name());
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  private Uni<List<Edition.Approval>> approvals(
      Mutiny.Session session, EditionKind kind, long number) {
    return rows(session, kind, APPROVALS, Map.of("number", number))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Edition.Approval((String) row[0], (Long) row[1], instant(row[2])))
                    .toList());
  }

  private static Edition edition(
      EditionKind kind, @Nullable Object[] row, List<Edition.Approval> approvals) {
    return new Edition(
        kind,
        (Long) given(row[0]),
        (String) given(row[1]),
        (String) given(row[2]),
        EditionState.valueOf((String) given(row[3])),
        new Edition.Origin((String) row[5], instant(row[6]), (Long) row[4], (Long) row[7]),
        approvals);
  }

  private static Instant instant(@Nullable Object at) {
    return ((OffsetDateTime) given(at)).toInstant();
  }

  private static Object given(@Nullable Object value) {
    return Objects.requireNonNull(value);
  }

  /** The very first is active at once; nothing happens if there is one already. */
  Uni<Void> first(Mutiny.Session session, NewEdition first) {
    return session
        .createNativeQuery(FIRST)
        .setParameter("kind", first.kind().name())
        .setParameter("hash", first.hash())
        .setParameter("body", first.text())
        .setParameter("at", first.at())
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Its number. */
  Uni<Long> propose(Mutiny.Session session, NewEdition proposed) {
    return session
        .createNativeQuery(PROPOSE, Long.class)
        .setParameter("kind", proposed.kind().name())
        .setParameter("hash", proposed.hash())
        .setParameter("body", proposed.text())
        .setParameter("person", proposed.person())
        .setParameter("at", proposed.at())
        .setParameter(
            "back", proposed.rollsBackTo() == null ? null : proposed.rollsBackTo().toString())
        .getSingleResult();
  }

  Uni<Void> approve(Mutiny.Session session, Edition edition, Edition.Approval approval) {
    return session
        .createNativeQuery(APPROVE)
        .setParameter("kind", edition.kind().name())
        .setParameter("number", edition.number())
        .setParameter("person", approval.person())
        .setParameter("hash", edition.hash())
        .setParameter("moved", approval.moved())
        .setParameter("at", approval.at())
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The one that judged retires, what else was proposed is superseded, and this one judges. */
  Uni<Void> activate(Mutiny.Session session, Edition edition, Instant at) {
    return session
        .createNativeQuery(RETIRE)
        .setParameter("kind", edition.kind().name())
        .setParameter("number", edition.number())
        .setParameter("at", at)
        .executeUpdate()
        .chain(() -> become(session, edition, EditionState.ACTIVE, at));
  }

  Uni<Void> become(Mutiny.Session session, Edition edition, EditionState state, Instant at) {
    return session
        .createNativeQuery(MOVE)
        .setParameter("kind", edition.kind().name())
        .setParameter("number", edition.number())
        .setParameter("state", state.name())
        .setParameter("at", at)
        .executeUpdate()
        .replaceWithVoid();
  }
}
