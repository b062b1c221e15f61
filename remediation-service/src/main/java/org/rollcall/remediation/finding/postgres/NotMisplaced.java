package org.rollcall.remediation.finding.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.remediation.json.RowJson;
import org.rollcall.remediation.postgres.Sql;

/**
 * When entries without a finding were last said not to be misplaced, or to be gone: what was said
 * before, and comes later, must not open a finding.
 */
@ApplicationScoped
class NotMisplaced {
  private static final String PUT =
      """
      insert into not_misplaced (finding, said)
      select distinct cast(value as uuid), cast(cast(:said as text) as timestamptz)
      from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as e(value)
      order by 1
      on conflict (finding) do update set said = greatest(not_misplaced.said, excluded.said)""";
  private static final String AFTER =
      """
      select cast(to_jsonb(n.finding) as text) from not_misplaced n
      where n.said > cast(cast(:said as text) as timestamptz) and n.finding in (
        select cast(value as uuid)
        from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as e(value))""";

  /** Remembers it. */
  Uni<Void> put(Mutiny.Session session, Collection<UUID> findings, Instant said) {
    return findings.isEmpty()
        ? Uni.createFrom().voidItem()
        : Sql.run(session, PUT, parameters(findings, said)).replaceWithVoid();
  }

  /** Of which of them it was said after that time. */
  Uni<Set<UUID>> saidAfter(Mutiny.Session session, Collection<UUID> findings, Instant said) {
    return findings.isEmpty()
        ? Uni.createFrom().item(Set.of())
        : Sql.rows(session, AFTER, parameters(findings, said), UUID.class)
            .map(rows -> rows.stream().collect(Collectors.toUnmodifiableSet()));
  }

  private static Map<String, Object> parameters(Collection<UUID> findings, Instant said) {
    return Map.of("ids", RowJson.write(List.copyOf(findings)), "said", said.toString());
  }
}
