package org.rollcall.classifier.list.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.list.FirstEntries;

/** The first entries of each list. The caller holds the directory's lock. */
@ApplicationScoped
class HeadTable {
  private static final String ALL =
      "select list, locale, collated_by, places, beyond from list_head where directory ="
          + " :directory";
  private static final String PUT =
      """
      insert into list_head (directory, list, locale, collated_by, places, beyond)
      select :directory, r.list, r.locale, r.collated_by, r.places, r.beyond
      from unnest(cast(:lists as text[]), cast(:locales as text[]), cast(:collations as text[]),
                  cast(:places as text[]), cast(:beyond as text[]))
        as r(list, locale, collated_by, places, beyond)
      on conflict (directory, list, locale) do update set
        collated_by = excluded.collated_by, places = excluded.places, beyond = excluded.beyond\
      """;
  private static final String CLEAR = "delete from list_head where directory = :directory";

  /** All rows of a directory. */
  Uni<List<HeadRow>> all(Mutiny.Session session, String directory) {
    return session
        .createNativeQuery(ALL, Object[].class)
        .setParameter("directory", directory)
        .getResultList()
        .map(rows -> rows.stream().map(HeadTable::row).toList());
  }

  /**
   * What the rows say of those lists that they know under every one of the locales, by the present
   * collation. The others must be looked at as a whole.
   */
  static FirstEntries firsts(List<HeadRow> rows, List<Locale> locales) {
    FirstEntries firsts = new FirstEntries(locales);
    for (String list : rows.stream().map(HeadRow::list).distinct().toList()) {
      List<HeadRow> usable = new ArrayList<>();
      locales.forEach(locale -> row(rows, list, locale).ifPresent(usable::add));
      if (usable.size() == locales.size()) {
        for (int i = 0; i < locales.size(); i++) {
          firsts.restore(list, locales.get(i), usable.get(i).head());
        }
      }
    }
    return firsts;
  }

  private static Optional<HeadRow> row(List<HeadRow> rows, String list, Locale locale) {
    return rows.stream().filter(row -> row.list().equals(list) && row.isUnder(locale)).findFirst();
  }

  /** Writes what has changed. Rows that are not kept up any more are forgotten. */
  Uni<Void> keep(
      Mutiny.Session session, String directory, List<HeadRow> before, FirstEntries firsts) {
    List<HeadRow> after = new ArrayList<>();
    firsts
        .heads()
        .forEach(
            (list, heads) ->
                heads.forEach((locale, head) -> after.add(HeadRow.of(list, locale, head))));
    if (before.stream().allMatch(row -> after.stream().anyMatch(row::isSameAs))) {
      after.removeAll(before);
      return put(session, directory, after);
    }
    return session
        .createNativeQuery(CLEAR)
        .setParameter("directory", directory)
        .executeUpdate()
        .chain(() -> put(session, directory, after));
  }

  private static Uni<Void> put(Mutiny.Session session, String directory, List<HeadRow> rows) {
    if (rows.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session
        .createNativeQuery(PUT)
        .setParameter("directory", directory)
        .setParameter("lists", column(rows, HeadRow::list))
        .setParameter("locales", column(rows, HeadRow::locale))
        .setParameter("collations", column(rows, HeadRow::collation))
        .setParameter("places", column(rows, HeadRow::places))
        .setParameter("beyond", column(rows, HeadRow::beyond))
        .executeUpdate()
        .replaceWithVoid();
  }

  private static @Nullable String[] column(
      List<HeadRow> rows, Function<HeadRow, @Nullable String> part) {
    return rows.stream().map(part).toArray(String[]::new);
  }

  private static HeadRow row(Object[] row) {
    return new HeadRow(
        (String) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (String) Objects.requireNonNull(row[3]),
        (String) row[4]);
  }
}
