package org.rollcall.reader.reread.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.ChangeUndone;
import org.rollcall.contracts.ChangeVerified;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Handling;
import org.rollcall.delivery.Received;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.reread.ReReadRequest;

/** Hears of changes, and writes down that their entries are to be read again. */
@ApplicationScoped
class HearChanges implements HandleMessage {
  private final Directories directories;
  private final PostgresReReads reReads;

  HearChanges(Directories directories, PostgresReReads reReads) {
    this.directories = directories;
    this.reReads = reReads;
  }

  @Override
  public Uni<Handling> handle(Mutiny.Session session, Message message, Received received) {
    return switch (message) {
      case ChangeVerified verified ->
          hear(
              session,
              verified,
              new ReReadRequest(verified.change(), ReReadRequest.Kind.VERIFIED, verified.key(), 0));
      case ChangeUndone undone ->
          hear(
              session,
              undone,
              new ReReadRequest(undone.change(), ReReadRequest.Kind.UNDONE, undone.key(), 0));
      case Message.FromReader ignored -> held("the reader is told of changes, not of readings");
      case Message.FromClassifier ignored -> held("the reader is told of changes, not of verdicts");
    };
  }

  private Uni<Handling> hear(Mutiny.Session session, Message message, ReReadRequest request) {
    if (directories.problems().isPresent()) {
      return held("organisation.yaml or directories.yaml is broken: see readiness");
    }
    if (!directories.organisationHash().equals(message.organisationHash())) {
      return held("organisation.yaml differs: the sender works with another one");
    }
    EntryKey key = request.key();
    if (directories.named(key.directory()).isEmpty()) {
      return held("directories.yaml names no directory " + key.directory());
    }
    return reReads.request(session, request).replaceWith(new Handling.Done());
  }

  private static Uni<Handling> held(String reason) {
    return Uni.createFrom().item(new Handling.Held(reason));
  }
}
