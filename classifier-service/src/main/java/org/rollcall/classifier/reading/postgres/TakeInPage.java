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
import org.rollcall.classifier.contact.postgres.ContactRow;
import org.rollcall.classifier.contact.postgres.GoneRow;
import org.rollcall.classifier.contact.postgres.Known;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.ObservedEntry;

/** Takes in one page of a reading: judges what it shows and keeps it. */
@ApplicationScoped
class TakeInPage {
  private final KeepContacts contacts;
  private final ReadingTable readings;
  private final ObservationCounts counts;
  private final InstantSource clock;

  TakeInPage(
      KeepContacts contacts, ReadingTable readings, ObservationCounts counts, InstantSource clock) {
    this.contacts = contacts;
    this.readings = readings;
    this.counts = counts;
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
              List<ContactRow> rows =
                  newest.stream()
                      .filter(entry -> isNews(known, entry.key().id(), entry.sequence()))
                      .map(entry -> judge(entry, occasion.by().judge()))
                      .toList();
              counts.judged(page.directory(), rows.size());
              counts.dropped(page.directory(), page.entries().size() - rows.size());
              return contacts.put(session, occasion, page.directory(), page.reading(), known, rows);
            });
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
              return contacts.vanish(
                  session, occasion, page.directory(), page.reading(), known, rows.values());
            });
  }

  private static ContactRow judge(ObservedEntry entry, JudgeEntry judge) {
    return ContactRow.of(entry, judge.judge(entry), judge.edition());
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
