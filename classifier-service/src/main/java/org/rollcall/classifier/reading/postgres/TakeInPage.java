package org.rollcall.classifier.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.micrometer.ObservationCounts;
import org.rollcall.classifier.contact.postgres.GoneRow;
import org.rollcall.classifier.contact.postgres.Known;
import org.rollcall.classifier.linking.postgres.JudgePage;
import org.rollcall.classifier.linking.postgres.RejudgeConcerned;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.ObservedEntry;

/** Takes in one page of a reading: judges what it shows and keeps it. */
@ApplicationScoped
class TakeInPage {
  private final KeepContacts contacts;
  private final ReadingTable readings;
  private final ObservationCounts counts;
  private final JudgePage judgePage;
  private final RejudgeConcerned concerned;
  private final InstantSource clock;

  TakeInPage(
      KeepContacts contacts,
      ReadingTable readings,
      ObservationCounts counts,
      JudgePage judgePage,
      RejudgeConcerned concerned,
      InstantSource clock) {
    this.contacts = contacts;
    this.readings = readings;
    this.counts = counts;
    this.judgePage = judgePage;
    this.concerned = concerned;
    this.clock = clock;
  }

  Uni<Void> observed(Mutiny.Session session, EntriesObserved page, Occasion occasion) {
    Collection<ObservedEntry> newest = newestOf(page.entries());
    List<String> ids = newest.stream().map(entry -> entry.key().id()).toList();
    return readings
        .notePage(session, page.directory(), page.reading(), page.page(), clock.instant())
        .chain(() -> contacts.known(session, page.directory(), ids))
        .chain(
            known -> {
              List<ObservedEntry> news =
                  newest.stream()
                      .filter(entry -> isNews(known, entry.key().id(), entry.sequence()))
                      .toList();
              counts.judged(page.directory(), news.size());
              counts.dropped(page.directory(), page.entries().size() - news.size());
              return judgePage
                  .judge(session, page.directory(), occasion.by().judge(), news)
                  .chain(judged -> keep(session, page, occasion, known, judged));
            });
  }

  private Uni<Void> keep(
      Mutiny.Session session,
      EntriesObserved page,
      Occasion occasion,
      Map<String, Known> known,
      JudgePage.JudgedPage judged) {
    String directory = page.directory();
    return contacts
        .put(session, occasion, directory, page.reading(), known, judged.rows())
        .chain(() -> concerned.kept(session, directory, occasion.by().judge(), judged, known));
  }

  Uni<Void> vanished(Mutiny.Session session, EntriesVanished page, Occasion occasion) {
    List<String> ids = page.entries().stream().map(gone -> gone.key().id()).distinct().toList();
    return readings
        .notePage(session, page.directory(), page.reading(), page.page(), clock.instant())
        .chain(() -> contacts.known(session, page.directory(), ids))
        .chain(
            known -> {
              Map<String, GoneRow> rows = new HashMap<>();
              page.entries().stream()
                  .filter(gone -> isNews(known, gone.key().id(), gone.sequence()))
                  .forEach(
                      gone ->
                          rows.put(gone.key().id(), new GoneRow(gone.key().id(), gone.sequence())));
              return contacts
                  .vanish(session, occasion, page.directory(), page.reading(), known, rows.values())
                  .chain(
                      () ->
                          concerned.gone(
                              session,
                              page.directory(),
                              occasion.by().judge(),
                              rows.keySet(),
                              known));
            });
  }

  /** An entry that a page shows twice counts as it was seen last. */
  private static Collection<ObservedEntry> newestOf(List<ObservedEntry> entries) {
    Map<String, ObservedEntry> newest = new HashMap<>();
    for (ObservedEntry entry : entries) {
      newest.merge(
          entry.key().id(),
          entry,
          (one, other) -> one.sequence() >= other.sequence() ? one : other);
    }
    return newest.values();
  }

  private static boolean isNews(Map<String, Known> known, String id, long sequence) {
    Known last = known.get(id);
    return last == null || last.sequence() < sequence;
  }
}
