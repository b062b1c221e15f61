package org.rollcall.classifier.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.postgres.Census;
import org.rollcall.classifier.contact.postgres.CensusTable;
import org.rollcall.classifier.contact.postgres.ContactRow;
import org.rollcall.classifier.contact.postgres.ContactTable;
import org.rollcall.classifier.contact.postgres.GoneRow;
import org.rollcall.classifier.contact.postgres.Known;
import org.rollcall.classifier.list.postgres.ListHeads;

/**
 * Keeps contacts, and with them whatever is counted of them and who is first: all of it follows
 * from what has changed, in one transaction.
 */
@ApplicationScoped
class KeepContacts {
  private final ContactTable contacts;
  private final CensusTable censuses;
  private final ListHeads heads;

  KeepContacts(ContactTable contacts, CensusTable censuses, ListHeads heads) {
    this.contacts = contacts;
    this.censuses = censuses;
    this.heads = heads;
  }

  /** What is known of those that are known, tombstones included. */
  Uni<Map<String, Known>> known(Mutiny.Session session, String directory, Collection<String> ids) {
    return contacts.known(session, directory, ids);
  }

  /** Keeps contacts that are new or changed; each is newer than what was known of it. */
  Uni<Void> put(
      Mutiny.Session session,
      Occasion occasion,
      String directory,
      UUID reading,
      Map<String, Known> known,
      List<ContactRow> rows) {
    Census census = new Census();
    rows.forEach(row -> census.leaves(known.get(row.id())));
    rows.forEach(census::joins);
    Set<String> ids = rows.stream().map(ContactRow::id).collect(Collectors.toSet());
    return contacts
        .put(session, directory, reading, rows)
        .chain(() -> censuses.count(session, directory, census))
        .chain(() -> heads.changed(session, directory, locales(occasion), ids, rows));
  }

  /** Turns contacts into tombstones. */
  Uni<Void> vanish(
      Mutiny.Session session,
      Occasion occasion,
      String directory,
      UUID reading,
      Map<String, Known> known,
      Collection<GoneRow> rows) {
    Census census = new Census();
    rows.forEach(row -> census.leaves(known.get(row.id())));
    Set<String> ids = rows.stream().map(GoneRow::id).collect(Collectors.toSet());
    return contacts
        .vanish(session, directory, reading, List.copyOf(rows))
        .chain(() -> censuses.count(session, directory, census))
        .chain(() -> heads.changed(session, directory, locales(occasion), ids, List.of()));
  }

  private static List<Locale> locales(Occasion occasion) {
    return occasion.by().basis().organisation().locales();
  }
}
