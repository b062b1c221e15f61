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
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.settings.Organisation;

/** Clears a change: the switch, organisation.yaml, its finding, its batch. */
@ApplicationScoped
class PostgresClearances implements Clearances {
  private static final Duration AGAIN = Duration.ofSeconds(30);
  private static final String OPEN =
      """
      select cast(1 as text) from finding
      where id = cast(cast(:id as text) as uuid) and state = 'OPEN' and misplaced""";
  private static final String SAME_BASIS =
      """
      select cast(1 as text) from finding
      where id = cast(cast(:id as text) as uuid) and organisation_hash = :hash
        and rule_set_version = :rules and evidence_hash = :evidence""";

  private static final String JUDGED_ANEW = "it was judged anew since it was proposed";

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
    Optional<String> own = organisation.organisation().map(Organisation::hash);
    if (own.isEmpty()) {
      return new Clearance.Wait("organisation.yaml is refused", AGAIN);
    }
    UUID batch = proposal.content().origin().batch();
    if (proposal.content().isUndo() || batch == null) {
      return new Clearance.Go();
    }
    return own.get().equals(proposal.content().origin().basis().organisationHash())
        ? transactions.call(session -> hide(session, proposal, batch))
        : new Clearance.Wait("it was approved under another organisation.yaml", AGAIN);
  }

  private Uni<Clearance> hide(Mutiny.Session session, Proposal proposal, UUID batch) {
    Map<String, Object> finding = Map.of("id", proposal.content().origin().finding().toString());
    return Sql.row(session, OPEN, finding, Integer.class)
        .chain(
            open ->
                open.isEmpty()
                    ? Uni.createFrom().item(new Clearance.Overtaken("its finding is not open"))
                    : judgedAsApproved(session, proposal)
                        .chain(
                            same ->
                                same
                                    ? batches.stopped(session, batch)
                                    : Uni.createFrom().item(Optional.of(JUDGED_ANEW)))
                        .map(PostgresClearances::clear));
  }

  /** Whether people approved by what is known of the entry now; if not, it is proposed anew. */
  private static Uni<Boolean> judgedAsApproved(Mutiny.Session session, Proposal proposal) {
    Content.Basis basis = proposal.content().origin().basis();
    Map<String, Object> parameters =
        Map.of(
            "id", proposal.content().origin().finding().toString(),
            "hash", basis.organisationHash(),
            "rules", basis.ruleSetVersion(),
            "evidence", basis.evidenceHash());
    return Sql.row(session, SAME_BASIS, parameters, Integer.class).map(Optional::isPresent);
  }

  private static Clearance clear(Optional<String> stopped) {
    return stopped
        .<Clearance>map(reason -> new Clearance.Wait(reason, AGAIN))
        .orElseGet(Clearance.Go::new);
  }
}
