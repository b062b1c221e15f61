package org.rollcall.remediation.audit.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.audit.Audit;
import org.rollcall.remediation.audit.AuditRecord;
import org.rollcall.remediation.audit.Chain;
import org.rollcall.remediation.json.RowJson;
import org.rollcall.remediation.postgres.Sql;

/** Everything that happened, in order. */
@ApplicationScoped
public class AuditTrail implements Audit {
  private static final String LOCK = "select cast(pg_advisory_xact_lock(7204511) as text)";
  private static final String LAST =
      "select cast(to_jsonb(a) as text) from audit a order by number desc limit 1";
  private static final String INSERT =
      """
      insert into audit (number, entry, record, hash)
      select number, entry, record, hash
      from jsonb_to_recordset(cast(cast(:links as text) as jsonb))
        as link(number bigint, entry text, record text, hash text)""";
  private static final String OF_ENTRY =
      """
      select cast(to_jsonb(a) as text) from audit a
      where (:entry = '' or entry = :entry) and number > :after order by number limit :most""";

  private final Transactions transactions;

  AuditTrail(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Appends records in the session's transaction. Call it last: from here to the commit all other
   * writers wait.
   */
  public Uni<Void> append(Mutiny.Session session, List<AuditRecord> records) {
    if (records.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session
        .createNativeQuery(LOCK, String.class)
        .getSingleResult()
        .chain(() -> Sql.row(session, LAST, Map.of(), Chain.Link.class))
        .map(last -> Chain.append(last.orElse(Chain.BEGINNING), records))
        .chain(links -> Sql.run(session, INSERT, Map.of("links", RowJson.write(links))))
        .replaceWithVoid();
  }

  @Override
  public void record(AuditRecord record) {
    transactions.call(session -> append(session, List.of(record)));
  }

  @Override
  public List<Chain.Link> of(String entry, long after, int most) {
    Map<String, Object> parameters = Map.of("entry", entry, "after", after, "most", most);
    return transactions.call(session -> Sql.rows(session, OF_ENTRY, parameters, Chain.Link.class));
  }

  @Override
  public Verification verify() {
    Chain.Link before = Chain.BEGINNING;
    while (true) {
      List<Chain.Link> page = of("", before.number(), 1000);
      for (Chain.Link link : page) {
        if (!Chain.holds(before, link)) {
          long broken = before.number() + 1;
          return new Verification(before.number(), Optional.of(broken), before.hash());
        }
        before = link;
      }
      if (page.isEmpty()) {
        return new Verification(before.number(), Optional.empty(), before.hash());
      }
    }
  }
}
