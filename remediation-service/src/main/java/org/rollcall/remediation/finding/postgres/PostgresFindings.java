package org.rollcall.remediation.finding.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.finding.Finding;
import org.rollcall.remediation.finding.Findings;

/** Findings in PostgreSQL, for callers that may block. */
@ApplicationScoped
class PostgresFindings implements Findings {
  private static final String URGENT_FIRST =
      """
      where :state = '' or f.state = :state
      order by f.first_internal desc, f.danger desc, f.opened, f.id limit 500""";

  private final Transactions transactions;
  private final FindingTable table;

  PostgresFindings(Transactions transactions, FindingTable table) {
    this.transactions = transactions;
    this.table = table;
  }

  @Override
  public Optional<Finding> find(UUID id) {
    return transactions.call(session -> table.find(session, id));
  }

  @Override
  public List<Finding> in(Optional<Finding.State> state) {
    return select(URGENT_FIRST, Map.of("state", state.map(Enum::name).orElse("")));
  }

  private List<Finding> select(String where, Map<String, Object> parameters) {
    return transactions.call(session -> table.select(session, where, parameters)).stream()
        .map(FindingTable.Stored::finding)
        .toList();
  }
}
