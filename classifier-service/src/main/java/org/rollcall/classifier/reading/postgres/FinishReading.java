package org.rollcall.classifier.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.publication.postgres.Batch;
import org.rollcall.classifier.publication.postgres.PublishJudgements;
import org.rollcall.classifier.publication.postgres.Published;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.delivery.Handling;

/** Publishes what a reading changed, once all of its pages are here. */
@ApplicationScoped
class FinishReading {
  private static final Logger LOG = Logger.getLogger(FinishReading.class);

  private final ReadingTable readings;
  private final PublishJudgements publish;
  private final InstantSource clock;

  FinishReading(ReadingTable readings, PublishJudgements publish, InstantSource clock) {
    this.readings = readings;
    this.publish = publish;
    this.clock = clock;
  }

  Uni<Handling> finish(Mutiny.Session session, ReadingFinished finished, Occasion occasion) {
    return readings
        .isFinished(session, finished)
        .chain(
            already ->
                already
                    ? Uni.createFrom().item(new Handling.Done())
                    : readings
                        .pages(session, finished)
                        .chain(pages -> finish(session, finished, occasion, pages)));
  }

  private Uni<Handling> finish(
      Mutiny.Session session, ReadingFinished finished, Occasion occasion, long pages) {
    if (pages < finished.pages()) {
      return Uni.createFrom()
          .item(new Handling.NotYet(pages + " of " + finished.pages() + " pages are here"));
    }
    Batch batch =
        new Batch(
            finished.directory(),
            finished.reading(),
            isAboutEverything(finished),
            occasion.received().id());
    return publish(session, finished, occasion, batch)
        .invoke(
            published ->
                LOG.infof(
                    "reading published directory=%s reading=%s kind=%s contacts=%d gone=%d",
                    finished.directory(),
                    finished.reading(),
                    finished.kind(),
                    published.contacts(),
                    published.gone()))
        .chain(() -> readings.finish(session, finished, occasion.received().at(), clock.instant()))
        .replaceWith(new Handling.Done());
  }

  private Uni<Published> publish(
      Mutiny.Session session, ReadingFinished finished, Occasion occasion, Batch batch) {
    Basis basis = occasion.by().basis();
    return readings
        .isFirstOfAll(session, finished)
        .chain(
            first ->
                first
                    ? publish.publishAfresh(session, basis, batch)
                    : publish.publish(session, basis, batch));
  }

  /** A targeted reading says nothing about what a full one has seen that is still under way. */
  private static boolean isAboutEverything(ReadingFinished finished) {
    return switch (finished.kind()) {
      case FULL -> true;
      case TARGETED -> false;
    };
  }
}
