package org.rollcall.classifier.hr.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.access.Person;

/** The rows of hr_event. Every method is part of the session's transaction. */
@ApplicationScoped
class EventTable {
  private static final String NOTE =
      """
      insert into hr_event (at, issuer, subject, natural_person, action, feed)
      values (:at, cast(:issuer as text), cast(:subject as text), cast(:person as text), :action,
              nullif(:feed, 0))\
      """;
  private static final String LATEST =
      """
      select at, issuer, subject, natural_person, action, coalesce(feed, 0) from hr_event
      order by number desc limit :most\
      """;

  Uni<Void> note(Mutiny.Session session, Event event) {
    return session
        .createNativeQuery(NOTE)
        .setParameter("at", event.at())
        .setParameter("issuer", event.by().map(Person::issuer).orElse(null))
        .setParameter("subject", event.by().map(Person::subject).orElse(null))
        .setParameter("person", event.by().map(Person::naturalPerson).orElse(null))
        .setParameter("action", event.action())
        .setParameter("feed", event.feed())
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The latest, newest first. */
  Uni<List<Event>> latest(Mutiny.Session session, int most) {
    return session
        .createNativeQuery(LATEST, Object[].class)
        .setParameter("most", most)
        .getResultList()
        .map(rows -> rows.stream().map(EventTable::event).toList());
  }

  private static Event event(Object[] row) {
    Optional<Person> by =
        row[1] == null
            ? Optional.empty()
            : Optional.of(new Person((String) row[1], (String) row[2], (String) row[3]));
    return new Event(FeedTable.instant(row[0]), by, (String) row[4], ((Number) row[5]).longValue());
  }
}
