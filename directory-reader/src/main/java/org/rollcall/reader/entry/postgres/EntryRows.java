package org.rollcall.reader.entry.postgres;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.KnownEntry;
import org.rollcall.reader.entry.Pass;

/**
 * The table of known entries: whole pages at a time. A page travels as one text with a line an
 * entry, since ids and hashes hold no line breaks; PostgreSQL takes it apart.
 */
final class EntryRows {
  private static final String UPSERT =
      """
      insert into known_entry (directory, entry_id, sequence, content_hash, gone)
      select :directory, page.entry_id, page.sequence, page.content_hash, page.gone
      from unnest(string_to_array(:ids, chr(10)),
                  cast(string_to_array(:sequences, chr(10)) as bigint[]),
                  string_to_array(:hashes, chr(10)),
                  cast(string_to_array(:gone, chr(10)) as boolean[]))
           as page (entry_id, sequence, content_hash, gone)
      on conflict (directory, entry_id) do update
      set sequence = excluded.sequence, content_hash = excluded.content_hash,
          gone = excluded.gone\
      """;

  private EntryRows() {}

  static Uni<List<KnownEntry>> read(Mutiny.Session session, String directory, List<String> ids) {
    return session
        .createNativeQuery(
            """
            select entry_id, sequence, content_hash, gone from known_entry
            where directory = :directory
            and entry_id = any (string_to_array(:ids, chr(10)))\
            """,
            Object[].class)
        .setParameter("directory", directory)
        .setParameter("ids", String.join("\n", ids))
        .getResultList()
        .map(rows -> rows.stream().map(row -> known(directory, row)).toList());
  }

  /** Entries that went earlier, those left out that were told so under that organisation. */
  static Uni<List<KnownEntry>> gone(Mutiny.Session session, String directory, String toldUnder) {
    return session
        .createNativeQuery(
            """
            select entry_id, sequence, content_hash, gone from known_entry
            where directory = :directory and gone
            and right(content_hash, length(:toldUnder)) <> :toldUnder
            order by entry_id\
            """,
            Object[].class)
        .setParameter("directory", directory)
        .setParameter("toldUnder", toldUnder)
        .getResultList()
        .map(rows -> rows.stream().map(row -> known(directory, row)).toList());
  }

  static Uni<Integer> write(Mutiny.Session session, Pass pass, List<KnownEntry> entries) {
    if (entries.isEmpty()) {
      return Uni.createFrom().item(0);
    }
    return session
        .createNativeQuery(UPSERT)
        .setParameter("directory", pass.directory())
        .setParameter("ids", lines(entries, entry -> entry.key().id()))
        .setParameter("sequences", lines(entries, KnownEntry::sequence))
        .setParameter("hashes", lines(entries, KnownEntry::toldAs))
        .setParameter("gone", lines(entries, KnownEntry::gone))
        .executeUpdate();
  }

  /** The next ids that are not gone, a line each; empty at the end. */
  static Uni<String> idsAfter(Mutiny.Session session, String directory, String after, int most) {
    return session
        .createNativeQuery(
            """
            select coalesce(string_agg(entry_id, chr(10) order by entry_id), '')
            from (select entry_id from known_entry
                  where directory = :directory and not gone and entry_id > :after
                  order by entry_id limit cast(:most as integer)) as page\
            """,
            String.class)
        .setParameter("directory", directory)
        .setParameter("after", after)
        .setParameter("most", most)
        .getSingleResult();
  }

  private static KnownEntry known(String directory, Object[] row) {
    return new KnownEntry(
        new EntryKey(directory, (String) row[0]),
        ((Number) row[1]).longValue(),
        (String) row[2],
        (Boolean) row[3]);
  }

  private static String lines(List<KnownEntry> entries, Function<KnownEntry, Object> column) {
    return entries.stream().map(column).map(Object::toString).collect(Collectors.joining("\n"));
  }
}
