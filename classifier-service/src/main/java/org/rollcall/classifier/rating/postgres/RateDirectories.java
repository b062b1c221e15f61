package org.rollcall.classifier.rating.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.contact.postgres.DirectoryTable;
import org.rollcall.classifier.publication.postgres.Batch;
import org.rollcall.classifier.publication.postgres.PublishJudgements;
import org.rollcall.classifier.publication.postgres.Published;
import org.rollcall.contracts.Risk;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Transactions;

/** Rates those directories that have changed since they were rated. For threads that may block. */
@ApplicationScoped
public class RateDirectories {
  private static final Logger LOG = Logger.getLogger(RateDirectories.class);

  private final Transactions transactions;
  private final DirectoryTable directories;
  private final RiskTable risks;
  private final LookThrough lookThrough;
  private final PublishJudgements publish;
  private final InstantSource clock;

  RateDirectories(
      Transactions transactions,
      DirectoryTable directories,
      RiskTable risks,
      LookThrough lookThrough,
      PublishJudgements publish,
      InstantSource clock) {
    this.transactions = transactions;
    this.directories = directories;
    this.risks = risks;
    this.lookThrough = lookThrough;
    this.publish = publish;
    this.clock = clock;
  }

  /** Rates what has changed, and publishes what people would find different. */
  public void rate(Basis basis) {
    for (DirectoryTable.Known directory : transactions.call(directories::all)) {
      transactions
          .call(session -> due(session, directory.name()))
          .ifPresent(due -> rate(basis, directory.name(), due));
    }
  }

  private void rate(Basis basis, String directory, Due due) {
    Map<String, Risk> rated = lookThrough.rate(basis.organisation(), directory);
    Published published =
        transactions.call(session -> settle(session, basis, directory, due, rated));
    LOG.infof(
        "risks rated directory=%s outsiders=%d contacts=%d",
        directory, rated.size(), published.contacts());
  }

  /**
   * Since when there is something to rate. Whoever publishes holds the lock: what was published
   * until now is seen, and what comes later is due again.
   */
  private Uni<Optional<Due>> due(Mutiny.Session session, String directory) {
    return directories
        .lock(session, directory)
        .chain(() -> risks.dueRejudgings(session, directory))
        .map(
            rejudgings ->
                rejudgings.map(
                    times -> new Due(clock.instant().truncatedTo(ChronoUnit.MICROS), times)));
  }

  private Uni<Published> settle(
      Mutiny.Session session, Basis basis, String directory, Due due, Map<String, Risk> rated) {
    Batch batch =
        new Batch(
            directory,
            NameBasedUuid.of("rollcall:rating", directory, due.at().toString()),
            false,
            null);
    return directories
        .lock(session, directory)
        .chain(() -> risks.put(session, directory, rated))
        .chain(() -> risks.rated(session, directory, due.at(), due.rejudgings()))
        .chain(() -> publish.publish(session, basis, batch));
  }

  /**
   * What a rating takes in.
   *
   * @param at everything published until then
   * @param rejudgings how often all contacts had been judged again by then
   */
  private record Due(Instant at, long rejudgings) {}
}
