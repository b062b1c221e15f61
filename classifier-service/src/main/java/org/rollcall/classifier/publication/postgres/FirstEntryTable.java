package org.rollcall.classifier.publication.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.list.FirstEntries;
import org.rollcall.classifier.list.postgres.ListHeads;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/** Who is first in each list. */
@ApplicationScoped
class FirstEntryTable {
  private static final String BEFORE =
      "select id, first_in from contact where directory = :directory and first_in <> '[]'";
  private static final String CHANGE =
      """
      with changed as (
        update contact set first_in = r.lists
        from unnest(cast(:ids as text[]), cast(:lists as text[])) as r(id, lists)
        where contact.directory = :directory and contact.id = r.id
        returning contact.id, contact.verdict)
      insert into unsaid (directory, id)
      select :directory, id from changed
      where verdict <> 'INTERNAL'
         or exists (select from said s where s.directory = :directory and s.id = changed.id)
      on conflict (directory, id) do nothing\
      """;
  private static final String CLEAR = "delete from first_entry where directory = :directory";
  private static final String FILL =
      """
      insert into first_entry (directory, list, locale, id)
      select :directory, r.list, r.locale, r.id
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(list text, locale text, id text)\
      """;

  private final ListHeads heads;

  FirstEntryTable(ListHeads heads) {
    this.heads = heads;
  }

  /** Marks contacts that have become first somewhere, or are so no longer. */
  Uni<Void> bringUpToDate(Mutiny.Session session, Organisation organisation, String directory) {
    List<String> lists = organisation.listsOf(directory).stream().map(AddressList::name).toList();
    return heads
        .firsts(session, directory, organisation.locales(), lists)
        .chain(
            firsts ->
                mark(session, directory, firsts.byEntry())
                    .chain(() -> fill(session, directory, rows(lists, firsts))));
  }

  private static Uni<Void> mark(
      Mutiny.Session session, String directory, Map<String, Set<String>> firsts) {
    return session
        .createNativeQuery(BEFORE, Object[].class)
        .setParameter("directory", directory)
        .getResultList()
        .chain(
            rows -> {
              Map<String, String> before =
                  rows.stream()
                      .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
              List<Change> changes = changes(before, firsts);
              return changes.isEmpty()
                  ? Uni.createFrom().voidItem()
                  : session
                      .createNativeQuery(CHANGE)
                      .setParameter("directory", directory)
                      .setParameter("ids", changes.stream().map(Change::id).toArray(String[]::new))
                      .setParameter(
                          "lists", changes.stream().map(Change::lists).toArray(String[]::new))
                      .executeUpdate()
                      .replaceWithVoid();
            });
  }

  private static List<Change> changes(Map<String, String> before, Map<String, Set<String>> firsts) {
    Map<String, String> after = new HashMap<>();
    firsts.forEach((id, lists) -> after.put(id, StoredJson.names(lists)));
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      String now = after.getOrDefault(id, "[]");
      if (!now.equals(before.getOrDefault(id, "[]"))) {
        changes.add(new Change(id, now));
      }
    }
    return changes;
  }

  private static List<First> rows(List<String> lists, FirstEntries firsts) {
    List<First> rows = new ArrayList<>();
    for (String list : lists) {
      firsts
          .of(list)
          .forEach((locale, id) -> rows.add(new First(list, locale.toLanguageTag(), id)));
    }
    return rows;
  }

  private static Uni<Void> fill(Mutiny.Session session, String directory, List<First> rows) {
    return session
        .createNativeQuery(CLEAR)
        .setParameter("directory", directory)
        .executeUpdate()
        .chain(
            () ->
                session
                    .createNativeQuery(FILL)
                    .setParameter("directory", directory)
                    .setParameter("rows", StoredJson.write(rows))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** A contact is now first in these lists. */
  private record Change(String id, String lists) {}

  /** A list's first entry under a locale. */
  private record First(String list, String locale, String id) {}
}
