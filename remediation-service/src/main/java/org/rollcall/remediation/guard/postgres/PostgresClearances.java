package org.rollcall.remediation.guard.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.guard.Clearance;
import org.rollcall.remediation.guard.Clearances;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.Proposal;

/** Clears a change: the switch, organisation.yaml, its finding, its batch. */
@ApplicationScoped
class PostgresClearances implements Clearances {
  private static final Duration AGAIN = Duration.ofSeconds(30);
  private static final String OPEN =
      """
      select cast(1 as text) from finding
      where id = cast(cast(:id as text) as uuid) and state = 'OPEN' and misplaced""";

  private final Transactions transactions;
  private final Batches batches;
  private final CurrentOrganisation organisation;
  private final boolean writing;

  PostgresClearances(
      Transactions transactions,
      Batches batches,
      CurrentOrganisation organisation,
      @ConfigProperty(name = "rollcall.writing.enabled", defaultValue = "true") boolean writing) {
    this.transactions = transactions;
    this.batches = batches;
    this.organisation = organisation;
    this.writing = writing;
  }

  @Override
  public Clearance of(Proposal proposal) {
    if (!writing) {
      return new Clearance.Wait("writing is switched off (rollcall.writing.enabled)", AGAIN);
    }
    if (organisation.organisation().isEmpty()) {
      return new Clearance.Wait("organisation.yaml is refused", AGAIN);
    }
    UUID batch = proposal.content().origin().batch();
    return proposal.content().isUndo() || batch == null
        ? new Clearance.Go()
        : transactions.call(session -> hide(session, proposal, batch));
  }

  private Uni<Clearance> hide(Mutiny.Session session, Proposal proposal, UUID batch) {
    Map<String, Object> finding = Map.of("id", proposal.content().origin().finding().toString());
    return Sql.row(session, OPEN, finding, Integer.class)
        .chain(
            open ->
                open.isEmpty()
                    ? Uni.createFrom().item(new Clearance.Overtaken("its finding is not open"))
                    : batches.stopped(session, batch).map(PostgresClearances::clear));
  }

  private static Clearance clear(Optional<String> stopped) {
    return stopped
        .<Clearance>map(reason -> new Clearance.Wait(reason, AGAIN))
        .orElseGet(Clearance.Go::new);
  }
}
