package org.rollcall.classifier.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.contact.postgres.DirectoryTable;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Handling;
import org.rollcall.delivery.Received;

/** Handles everything that the reader says. */
@ApplicationScoped
class HandleObservations implements HandleMessage {
  private static final Logger LOG = Logger.getLogger(HandleObservations.class);

  private final CurrentBasis current;
  private final DirectoryTable directories;
  private final TakeInPage takeInPage;
  private final FinishReading finishReading;
  private final ReadingTable readings;

  HandleObservations(
      CurrentBasis current,
      DirectoryTable directories,
      TakeInPage takeInPage,
      FinishReading finishReading,
      ReadingTable readings) {
    this.current = current;
    this.directories = directories;
    this.takeInPage = takeInPage;
    this.finishReading = finishReading;
    this.readings = readings;
  }

  @Override
  public Uni<Handling> handle(Mutiny.Session session, Message message, Received received) {
    return switch (message) {
      case Message.FromReader fromReader ->
          // The basis is looked at under the lock: whoever judges all contacts again sets the new
          // basis first and takes the lock then, so that no judgement by the old one comes after.
          directories
              .lock(session, message.directory())
              .chain(() -> byBasis(session, fromReader, received));
      case Message.FromClassifier ignored -> notForUs();
      case Message.FromRemediation ignored -> notForUs();
    };
  }

  private Uni<Handling> byBasis(
      Mutiny.Session session, Message.FromReader message, Received received) {
    return switch (current.state()) {
      case BasisState.NotYet ignored ->
          Uni.createFrom().item(new Handling.NotYet("the service is still starting"));
      case BasisState.Missing missing -> Uni.createFrom().item(new Handling.Held(missing.reason()));
      case BasisState.Ready ready ->
          ready.basis().organisation().hash().equals(message.organisationHash())
              ? take(session, message, new Occasion(ready, received))
              : foreign(session, message, new Occasion(ready, received));
    };
  }

  /**
   * Said under another organisation.yaml. Once the reader has read everything again under ours, all
   * that it said before is overtaken and would wait in vain.
   */
  private Uni<Handling> foreign(
      Mutiny.Session session, Message.FromReader message, Occasion occasion) {
    return readings
        .isOvertaken(
            session,
            message.directory(),
            occasion.by().basis().organisation().hash(),
            occasion.received().at())
        .map(overtaken -> overtaken ? overtaken(message, occasion) : held());
  }

  private static Handling overtaken(Message.FromReader message, Occasion occasion) {
    LOG.infof(
        "message overtaken by a full reading under the present organisation.yaml directory=%s"
            + " message=%s",
        message.directory(), occasion.received().id());
    return new Handling.Done();
  }

  private static Handling held() {
    return new Handling.Held("organisation.yaml differs: the reader works with another one");
  }

  private Uni<Handling> take(
      Mutiny.Session session, Message.FromReader message, Occasion occasion) {
    return switch (message) {
      case EntriesObserved observed ->
          takeInPage.observed(session, observed, occasion).replaceWith(new Handling.Done());
      case EntriesVanished vanished ->
          takeInPage.vanished(session, vanished, occasion).replaceWith(new Handling.Done());
      case ReadingFinished finished -> finishReading.finish(session, finished, occasion);
    };
  }

  private static Uni<Handling> notForUs() {
    return Uni.createFrom()
        .failure(new IllegalStateException("only the reader speaks to the classifier"));
  }
}
