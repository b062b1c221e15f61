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
      insert into known_entry (directory, entry_id, sequence, content_hash, last_reading, gone)
      select :directory, page.entry_id, page.sequence, page.content_hash, :reading, page.gone
      from unnest(string_to_array(:ids, chr(10)),
                  cast(string_to_array(:sequences, chr(10)) as bigint[]),
                  string_to_array(:hashes, chr(10)),
                  cast(string_to_array(:gone, chr(10)) as boolean[]))
           as page (entry_id, sequence, content_hash, gone)
      on conflict (directory, entry_id) do update
      set sequence = excluded.sequence, content_hash = excluded.content_hash,
          last_reading = excluded.last_reading, gone = excluded.gone""";

  private EntryRows() {}

  static Uni<List<KnownEntry>> read(Mutiny.Session session, String directory, List<String> ids) {
    return session
        .createNativeQuery(
            """
            select entry_id, sequence, content_hash, gone from known_entry
            where directory = :directory
            and entry_id = any (string_to_array(:ids, chr(10)))""",
            Object[].class)
        .setParameter("directory", directory)
        .setParameter("ids", String.join("\n", ids))
        .getResultList()
        .map(rows -> rows.stream().map(row -> known(directory, row)).toList());
  }

  /** Entries that went earlier. */
  static Uni<List<KnownEntry>> gone(Mutiny.Session session, Pass pass) {
    return session
        .createNativeQuery(
            """
            select entry_id, sequence, content_hash, gone from known_entry
            where directory = :directory and gone order by entry_id""",
            Object[].class)
        .setParameter("directory", pass.directory())
        .getResultList()
        .map(rows -> rows.stream().map(row -> known(pass.directory(), row)).toList());
  }

  static Uni<Integer> write(Mutiny.Session session, Pass pass, List<KnownEntry> entries) {
    return session
        .createNativeQuery(UPSERT)
        .setParameter("directory", pass.directory())
        .setParameter("reading", pass.reading())
        .setParameter("ids", lines(entries, entry -> entry.key().id()))
        .setParameter("sequences", lines(entries, KnownEntry::sequence))
        .setParameter("hashes", lines(entries, KnownEntry::toldAs))
        .setParameter("gone", lines(entries, KnownEntry::gone))
        .executeUpdate();
  }

  static Uni<Object[]> countAbsences(Mutiny.Session session, Pass pass) {
    return session
        .createNativeQuery(
            """
            select count(*), count(*) filter (where last_reading <> :reading)
            from known_entry where directory = :directory and not gone""",
            Object[].class)
        .setParameter("reading", pass.reading())
        .setParameter("directory", pass.directory())
        .getSingleResult();
  }

  static Uni<List<String>> missing(Mutiny.Session session, Pass pass) {
    return session
        .createNativeQuery(
            """
            select entry_id from known_entry
            where directory = :directory and not gone and last_reading <> :reading
            order by entry_id""",
            String.class)
        .setParameter("directory", pass.directory())
        .setParameter("reading", pass.reading())
        .getResultList();
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
