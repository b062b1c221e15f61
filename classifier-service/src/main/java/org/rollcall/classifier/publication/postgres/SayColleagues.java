package org.rollcall.classifier.publication.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;

/** Names everybody in a directory who is INTERNAL and of whom no more is said, page by page. */
@ApplicationScoped
class SayColleagues {
  /** Bytes of ids in one message; the frame around them takes far less than 56 kB. */
  private static final int MOST_BYTES = 200_000;

  private static final String NEXT =
      """
      select id from contact
      where directory = :directory and id > :after and verdict = 'INTERNAL'
        and not exists (select from said s where s.directory = :directory and s.id = contact.id)
      order by id limit 4000\
      """;

  private final SayPage sayPage;

  SayColleagues(SayPage sayPage) {
    this.sayPage = sayPage;
  }

  /**
   * Puts the pages into the outbox, as part of the session's transaction.
   *
   * @param pagesBefore how many pages the batch has already
   */
  Uni<Void> say(Mutiny.Session session, Frame frame, int pagesBefore) {
    Cursor cursor = new Cursor(pagesBefore);
    return Multi.createBy()
        .repeating()
        .uni(() -> next(session, frame, cursor))
        .whilst(more -> more)
        .onItem()
        .ignoreAsUni();
  }

  /** Whether there may be more. */
  private Uni<Boolean> next(Mutiny.Session session, Frame frame, Cursor cursor) {
    return session
        .createNativeQuery(NEXT, String.class)
        .setParameter("directory", frame.batch().directory())
        .setParameter("after", cursor.after)
        .getResultList()
        .map(SayColleagues::whatFits)
        .chain(
            ids ->
                ids.isEmpty()
                    ? Uni.createFrom().item(false)
                    : sayPage
                        .sayColleagues(session, frame, ++cursor.pages, ids)
                        .invoke(() -> cursor.after = ids.getLast())
                        .replaceWith(true));
  }

  private static List<String> whatFits(List<String> ids) {
    int bytes = 0;
    for (int i = 0; i < ids.size(); i++) {
      bytes += StoredJson.size(ids.get(i)) + 1;
      if (bytes > MOST_BYTES) {
        return ids.subList(0, i);
      }
    }
    return ids;
  }

  /** How far the directory has been gone through; belongs to one transaction. */
  private static final class Cursor {
    private String after = "";
    private int pages;

    private Cursor(int pages) {
      this.pages = pages;
    }
  }
}
