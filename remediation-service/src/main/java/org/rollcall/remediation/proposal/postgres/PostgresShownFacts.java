package org.rollcall.remediation.proposal.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.json.RowJson;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.ShownFacts;

@ApplicationScoped
class PostgresShownFacts implements ShownFacts {
  private static final String SELECT =
      """
      select cast(jsonb_build_object('id', p.id, 'facts', p.facts) as text) from proposal p
      where p.id in (select cast(value as uuid)
        from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as e(value))""";

  private final Transactions transactions;

  PostgresShownFacts(Transactions transactions) {
    this.transactions = transactions;
  }

  private record Row(UUID id, JsonNode facts) {}

  @Override
  public Map<UUID, JudgedContact> of(Collection<UUID> proposals) {
    Map<String, Object> ids = Map.of("ids", RowJson.write(proposals));
    return transactions.call(session -> Sql.rows(session, SELECT, ids, Row.class)).stream()
        .collect(Collectors.toUnmodifiableMap(Row::id, row -> RowJson.contact(row.facts())));
  }
}
