package org.rollcall.classifier.publication.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.OutboxNote;

/**
 * Puts one page into the outbox. Its id follows from batch and page: said again, it is the same.
 */
@ApplicationScoped
class SayPage {
  private final Outbox outbox;

  SayPage(Outbox outbox) {
    this.outbox = outbox;
  }

  Uni<Published> say(Mutiny.Session session, Frame frame, List<Changed> page, Published before) {
    List<JudgedContact> contacts = new ArrayList<>();
    List<EntryKey> gone = new ArrayList<>();
    for (Changed changed : page) {
      switch (changed) {
        case Changed.Judged judged -> contacts.add(judged.contact());
        case Changed.Gone vanished -> gone.add(vanished.key());
      }
    }
    int number = before.pages() + 1;
    return put(session, frame, number, new Content(contacts, gone, List.of()))
        .replaceWith(
            new Published(
                number, before.contacts() + contacts.size(), before.gone() + gone.size()));
  }

  /** A page that only names colleagues. */
  Uni<Void> sayColleagues(Mutiny.Session session, Frame frame, int number, List<String> ids) {
    return put(session, frame, number, new Content(List.of(), List.of(), ids));
  }

  private Uni<Void> put(Mutiny.Session session, Frame frame, int number, Content content) {
    Batch batch = frame.batch();
    OutboxNote note =
        new OutboxNote(
            NameBasedUuid.of(
                "rollcall:contacts-judged",
                batch.directory(),
                batch.id().toString(),
                Integer.toString(number)),
            batch.id().toString(),
            batch.causation());
    ContactsJudged message =
        new ContactsJudged(
            batch.directory(),
            frame.organisationHash(),
            frame.ruleSetVersion(),
            batch.id(),
            frame.known(),
            content.contacts,
            content.gone,
            content.colleagues);
    return outbox.put(session, message, note);
  }

  /** What a page is about; exactly one page says each. */
  private record Content(
      List<JudgedContact> contacts, List<EntryKey> gone, List<String> colleagues) {}
}
