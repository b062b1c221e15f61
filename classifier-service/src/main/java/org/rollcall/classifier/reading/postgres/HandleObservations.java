package org.rollcall.classifier.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
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
  private final CurrentBasis current;
  private final DirectoryTable directories;
  private final TakeInPage takeInPage;
  private final FinishReading finishReading;

  HandleObservations(
      CurrentBasis current,
      DirectoryTable directories,
      TakeInPage takeInPage,
      FinishReading finishReading) {
    this.current = current;
    this.directories = directories;
    this.takeInPage = takeInPage;
    this.finishReading = finishReading;
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
              : Uni.createFrom()
                  .item(
                      new Handling.Held(
                          "organisation.yaml differs: the reader works with another one"));
    };
  }

  private Uni<Handling> take(
      Mutiny.Session session, Message.FromReader message, Occasion occasion) {
    return switch (message) {
      case EntriesObserved observed ->
          takeInPage.observed(session, observed, occasion).replaceWith(new Handling.Done());
      case EntriesVanished vanished ->
          takeInPage.vanished(session, vanished).replaceWith(new Handling.Done());
      case ReadingFinished finished -> finishReading.finish(session, finished, occasion);
    };
  }

  private static Uni<Handling> notForUs() {
    return Uni.createFrom()
        .failure(new IllegalStateException("only the reader speaks to the classifier"));
  }
}
