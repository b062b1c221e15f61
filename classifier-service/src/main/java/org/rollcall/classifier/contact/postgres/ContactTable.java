package org.rollcall.classifier.contact.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;

/** The contacts of all directories. Every method is part of the session's transaction. */
@ApplicationScoped
public class ContactTable {
  private static final String KNOWN =
      """
      select id, sequence from contact
      where directory = :directory
        and id in (select jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))""";
  private static final String PUT =
      """
      insert into contact
        (directory, id, sequence, gone, entry, judged, verdict, judgement_hash, judged_by,
         open_reading)
      select :directory, r.id, r.sequence, false, r.entry, r.judged, r.verdict, r.hash,
             r.judged_by, cast(:reading as uuid)
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
        as r(id text, sequence bigint, entry text, judged text, verdict text, hash text,
             judged_by text)
      on conflict (directory, id) do update set
        sequence = excluded.sequence, gone = false, entry = excluded.entry,
        judged = excluded.judged, verdict = excluded.verdict,
        judgement_hash = excluded.judgement_hash, judged_by = excluded.judged_by,
        open_reading = excluded.open_reading
      where contact.sequence < excluded.sequence""";
  private static final String VANISH =
      """
      insert into contact (directory, id, sequence, gone, open_reading)
      select :directory, r.id, r.sequence, true, cast(:reading as uuid)
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id text, sequence bigint)
      on conflict (directory, id) do update set
        sequence = excluded.sequence, gone = true, entry = null, judged = null, verdict = null,
        judgement_hash = null, judged_by = null, first_in = '[]', open_reading = excluded.open_reading
      where contact.sequence < excluded.sequence""";
  private static final String UNLIST =
      """
      delete from listing where directory = :directory
        and id in (select jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))""";
  private static final String LIST =
      """
      insert into listing (directory, list, id, sort_key)
      select :directory, r.list, r.id, r.sort_key
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(list text, id text, sort_key text)
      on conflict (directory, list, id) do nothing""";
  private static final String REJUDGE =
      """
      update contact set judged = r.judged, verdict = r.verdict, judgement_hash = r.hash,
        judged_by = r.judged_by
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
        as r(id text, judged text, verdict text, hash text, judged_by text)
      where contact.directory = :directory and contact.id = r.id""";
  private static final String NEXT =
      """
      select id, entry from contact
      where directory = :directory and id > :after and not gone order by id limit 500""";

  /** The sequences of those that are known, tombstones included. */
  public Uni<Map<String, Long>> sequences(
      Mutiny.Session session, String directory, Collection<String> ids) {
    return session
        .createNativeQuery(KNOWN, Object[].class)
        .setParameter("directory", directory)
        .setParameter("ids", StoredJson.write(ids))
        .getResultList()
        .map(
            rows -> {
              Map<String, Long> sequences = new HashMap<>();
              rows.forEach(row -> sequences.put((String) row[0], (Long) row[1]));
              return sequences;
            });
  }

  /** Keeps contacts with their judgements and listings. */
  public Uni<Void> put(
      Mutiny.Session session, String directory, UUID reading, List<ContactRow> contacts) {
    if (contacts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<String> ids = contacts.stream().map(ContactRow::id).toList();
    return update(session, PUT, directory, StoredJson.write(contacts), reading)
        .chain(() -> unlist(session, directory, ids))
        .chain(
            () ->
                session
                    .createNativeQuery(LIST)
                    .setParameter("directory", directory)
                    .setParameter("rows", StoredJson.write(ListingRow.of(contacts)))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Turns contacts into tombstones. */
  public Uni<Void> vanish(
      Mutiny.Session session, String directory, UUID reading, List<GoneRow> gone) {
    if (gone.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return update(session, VANISH, directory, StoredJson.write(gone), reading)
        .chain(() -> unlist(session, directory, gone.stream().map(GoneRow::id).toList()));
  }

  /** Up to 500 contacts that come after an id; fewer means that there are no more. */
  public Uni<List<ContactRow.Kept>> after(Mutiny.Session session, String directory, String id) {
    return session
        .createNativeQuery(NEXT, Object[].class)
        .setParameter("directory", directory)
        .setParameter("after", id)
        .getResultList()
        .map(
            rows ->
                rows.stream()
                    .map(row -> new ContactRow.Kept((String) row[0], (String) row[1]))
                    .toList());
  }

  /** Keeps new judgements of the same observations. */
  public Uni<Void> rejudge(Mutiny.Session session, String directory, List<ContactRow> contacts) {
    return session
        .createNativeQuery(REJUDGE)
        .setParameter("directory", directory)
        .setParameter("rows", StoredJson.write(contacts))
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Uni<Integer> update(
      Mutiny.Session session, String sql, String directory, String rows, UUID reading) {
    return session
        .createNativeQuery(sql)
        .setParameter("directory", directory)
        .setParameter("rows", rows)
        .setParameter("reading", reading)
        .executeUpdate();
  }

  private static Uni<Void> unlist(Mutiny.Session session, String directory, List<String> ids) {
    return session
        .createNativeQuery(UNLIST)
        .setParameter("directory", directory)
        .setParameter("ids", StoredJson.write(ids))
        .executeUpdate()
        .replaceWithVoid();
  }
}
