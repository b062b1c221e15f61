package org.rollcall.classifier.list.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.contact.postgres.ContactRow;
import org.rollcall.classifier.list.FirstEntries;

/** Who comes first in each list. The caller holds the directory's lock. */
@ApplicationScoped
public class ListHeads {
  private static final int PAGE = 2000;
  private static final String VISIBLE =
      """
      select id, listings from contact
      where directory = :directory and id > :after and not gone and listings <> '[]'
      order by id limit 2000\
      """;

  private final HeadTable table;

  ListHeads(HeadTable table) {
    this.table = table;
  }

  /**
   * Takes note of contacts that have changed.
   *
   * @param ids all of them
   * @param visible those that are not gone
   */
  public Uni<Void> changed(
      Mutiny.Session session,
      String directory,
      List<Locale> locales,
      Set<String> ids,
      Collection<ContactRow> visible) {
    return table
        .all(session, directory)
        .chain(
            rows -> {
              if (rows.isEmpty() || ids.isEmpty()) {
                return Uni.createFrom().voidItem();
              }
              FirstEntries firsts = HeadTable.firsts(rows, locales);
              firsts.forget(ids);
              visible.forEach(row -> see(firsts, row));
              return table.keep(session, directory, rows, firsts);
            });
  }

  private static void see(FirstEntries firsts, ContactRow row) {
    row.listings().stream()
        .filter(listing -> firsts.follows(listing.list()))
        .forEach(
            listing ->
                firsts.see(new FirstEntries.Row(listing.list(), row.id(), listing.sortKey())));
  }

  /** Who is first in these lists now. Lists of which too little is known are looked at whole. */
  public Uni<FirstEntries> firsts(
      Mutiny.Session session, String directory, List<Locale> locales, List<String> lists) {
    return table
        .all(session, directory)
        .chain(
            rows -> {
              FirstEntries known = HeadTable.firsts(rows, locales);
              known.heads().keySet().retainAll(lists);
              Set<String> unknown =
                  lists.stream()
                      .filter(list -> !known.follows(list) || known.isSpent(list))
                      .collect(Collectors.toSet());
              return (unknown.isEmpty()
                      ? Uni.createFrom().item(known)
                      : complete(session, directory, locales, known, unknown))
                  .call(firsts -> table.keep(session, directory, rows, firsts));
            });
  }

  private static Uni<FirstEntries> complete(
      Mutiny.Session session,
      String directory,
      List<Locale> locales,
      FirstEntries known,
      Set<String> unknown) {
    FirstEntries whole = new FirstEntries(locales);
    unknown.forEach(whole::follow);
    Reading reading = new Reading();
    return Multi.createBy()
        .repeating()
        .uni(() -> look(session, directory, whole, reading))
        .whilst(more -> more)
        .onItem()
        .ignoreAsUni()
        .invoke(
            () ->
                whole
                    .heads()
                    .forEach(
                        (list, heads) ->
                            heads.forEach((locale, head) -> known.restore(list, locale, head))))
        .replaceWith(known);
  }

  /** Whether there is more. */
  private static Uni<Boolean> look(
      Mutiny.Session session, String directory, FirstEntries whole, Reading reading) {
    return session
        .createNativeQuery(VISIBLE, Object[].class)
        .setParameter("directory", directory)
        .setParameter("after", reading.after)
        .getResultList()
        .map(
            rows -> {
              for (Object[] row : rows) {
                StoredJson.listings((String) row[1]).stream()
                    .filter(listing -> whole.follows(listing.list()))
                    .forEach(
                        listing ->
                            whole.see(
                                new FirstEntries.Row(
                                    listing.list(), (String) row[0], listing.sortKey())));
              }
              if (!rows.isEmpty()) {
                reading.after = (String) rows.getLast()[0];
              }
              return rows.size() == PAGE;
            });
  }

  /** How far the contacts have been looked at; belongs to one transaction. */
  private static final class Reading {
    private String after = "";
  }
}
