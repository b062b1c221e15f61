package org.rollcall.classifier.contact.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.contracts.Listing;

/**
 * The contacts of all directories. Every method is part of the session's transaction. What changes
 * is noted as perhaps to be published, unless it is about a colleague of whom nothing was ever
 * said: nobody waits to hear that. Rows go as one array for each column: the database takes those
 * in much faster than JSON.
 */
@ApplicationScoped
public class ContactTable {
  private static final String KNOWN =
      """
      select id, sequence, verdict, listings, person from contact
      where directory = :directory and id = any(cast(:ids as text[]))\
      """;
  private static final String PUT =
      """
      with put as (
        insert into contact
          (directory, id, sequence, gone, entry, judged, verdict, judgement_hash, judged_by,
           listings, link, person, judged_from)
        select :directory, r.id, r.sequence, false, r.entry, r.judged, r.verdict, r.hash, :judgedBy,
               r.listings, r.link, r.person, :judgedFrom
        from unnest(cast(:ids as text[]), cast(:sequences as bigint[]), cast(:entries as text[]),
                    cast(:judged as text[]), cast(:verdicts as text[]), cast(:hashes as text[]),
                    cast(:listings as text[]), cast(:links as text[]), cast(:persons as text[]))
          as r(id, sequence, entry, judged, verdict, hash, listings, link, person)
        on conflict (directory, id) do update set
          sequence = excluded.sequence, gone = false, entry = excluded.entry,
          judged = excluded.judged, verdict = excluded.verdict,
          judgement_hash = excluded.judgement_hash, judged_by = excluded.judged_by,
          listings = excluded.listings, link = excluded.link, person = excluded.person,
          judged_from = excluded.judged_from
        where contact.sequence < excluded.sequence
        returning id, verdict)
      insert into unsaid (directory, id, reading)
      select :directory, id, cast(:reading as uuid) from put
      where verdict <> 'INTERNAL'
         or exists (select from said s where s.directory = :directory and s.id = put.id)
      on conflict (directory, id) do update set reading = excluded.reading\
      """;
  private static final String VANISH =
      """
      with gone as (
        insert into contact (directory, id, sequence, gone)
        select :directory, r.id, r.sequence, true
        from unnest(cast(:ids as text[]), cast(:sequences as bigint[])) as r(id, sequence)
        on conflict (directory, id) do update set
          sequence = excluded.sequence, gone = true, entry = null, judged = null, verdict = null,
          judgement_hash = null, judged_by = null, first_in = '[]', listings = '[]',
          link = null, person = null, judged_from = null
        where contact.sequence < excluded.sequence
        returning id)
      insert into unsaid (directory, id, reading)
      select :directory, id, cast(:reading as uuid) from gone
      where exists (select from said s where s.directory = :directory and s.id = gone.id)
      on conflict (directory, id) do update set reading = excluded.reading\
      """;
  private static final String REJUDGE =
      """
      with rejudged as (
        update contact set judged = r.judged, verdict = r.verdict, judgement_hash = r.hash,
          judged_by = :judgedBy, link = r.link, person = r.person, judged_from = :judgedFrom
        from unnest(cast(:ids as text[]), cast(:judged as text[]), cast(:verdicts as text[]),
                    cast(:hashes as text[]), cast(:links as text[]), cast(:persons as text[]))
          as r(id, judged, verdict, hash, link, person)
        where contact.directory = :directory and contact.id = r.id
          and (contact.judgement_hash <> r.hash or contact.judged_by <> :judgedBy
               or contact.link is distinct from r.link or contact.person is distinct from r.person)
        returning contact.id, contact.verdict)
      insert into unsaid (directory, id)
      select :directory, id from rejudged
      where verdict <> 'INTERNAL'
         or exists (select from said s where s.directory = :directory and s.id = rejudged.id)
      on conflict (directory, id) do nothing\
      """;
  private static final String NEXT =
      """
      select id, entry, sequence, verdict, listings, person from contact
      where directory = :directory and id > :after and not gone
        and (cast(:all as boolean) or person is null)
      order by id limit 500\
      """;
  private static final String THESE =
      """
      select id, entry, sequence, verdict, listings, person from contact
      where directory = :directory and id = any(cast(:ids as text[])) and not gone order by id\
      """;

  /** Which contacts are looked at. */
  public enum Which {
    ALL,
    /** Those that no key says who they are. */
    WITHOUT_KEY
  }

  /** What is known of those that are known, tombstones included. */
  public Uni<Map<String, Known>> known(
      Mutiny.Session session, String directory, Collection<String> ids) {
    return session
        .createNativeQuery(KNOWN, Object[].class)
        .setParameter("directory", directory)
        .setParameter("ids", ids.toArray(String[]::new))
        .getResultList()
        .map(
            rows -> {
              Map<String, Known> known = new HashMap<>();
              rows.forEach(row -> known.put((String) row[0], known(row, 1)));
              return known;
            });
  }

  /** Keeps contacts with their judgements and listings. */
  public Uni<Void> put(
      Mutiny.Session session, String directory, UUID reading, List<ContactRow> contacts) {
    if (contacts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return judged(session.createNativeQuery(PUT), directory, contacts)
        .setParameter("sequences", contacts.stream().map(ContactRow::sequence).toArray(Long[]::new))
        .setParameter("entries", column(contacts, ContactRow::entry))
        .setParameter("listings", column(contacts, row -> StoredJson.write(row.listings())))
        .setParameter("reading", reading)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Turns contacts into tombstones. */
  public Uni<Void> vanish(
      Mutiny.Session session, String directory, UUID reading, List<GoneRow> gone) {
    if (gone.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session
        .createNativeQuery(VANISH)
        .setParameter("directory", directory)
        .setParameter("ids", gone.stream().map(GoneRow::id).toArray(String[]::new))
        .setParameter("sequences", gone.stream().map(GoneRow::sequence).toArray(Long[]::new))
        .setParameter("reading", reading)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Up to 500 contacts that come after an id; fewer means that there are no more. */
  public Uni<List<Kept>> after(Mutiny.Session session, String directory, String id) {
    return after(session, directory, Which.ALL, id);
  }

  /** The same of some contacts only. */
  public Uni<List<Kept>> after(Mutiny.Session session, String directory, Which which, String id) {
    return session
        .createNativeQuery(NEXT, Object[].class)
        .setParameter("directory", directory)
        .setParameter("after", id)
        .setParameter("all", which == Which.ALL)
        .getResultList()
        .map(ContactTable::kept);
  }

  /** These contacts, in the order of their ids; those that are gone are left out. */
  public Uni<List<Kept>> these(Mutiny.Session session, String directory, Collection<String> ids) {
    return session
        .createNativeQuery(THESE, Object[].class)
        .setParameter("directory", directory)
        .setParameter("ids", ids.toArray(String[]::new))
        .getResultList()
        .map(ContactTable::kept);
  }

  private static List<Kept> kept(List<Object[]> rows) {
    return rows.stream()
        .map(row -> new Kept((String) row[0], (String) row[1], known(row, 2)))
        .toList();
  }

  /** Keeps new judgements of the same observations, where they say something else than before. */
  public Uni<Void> rejudge(Mutiny.Session session, String directory, List<ContactRow> contacts) {
    if (contacts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return judged(session.createNativeQuery(REJUDGE), directory, contacts)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** All are judged by the same. */
  private static <T> Mutiny.Query<T> judged(
      Mutiny.Query<T> query, String directory, List<ContactRow> contacts) {
    return query
        .setParameter("directory", directory)
        .setParameter("judgedBy", contacts.getFirst().judgedBy())
        .setParameter("judgedFrom", contacts.getFirst().judgedFrom())
        .setParameter("ids", column(contacts, ContactRow::id))
        .setParameter("judged", column(contacts, ContactRow::judged))
        .setParameter("verdicts", column(contacts, ContactRow::verdict))
        .setParameter("hashes", column(contacts, ContactRow::hash))
        .setParameter("links", column(contacts, ContactRow::link))
        .setParameter("persons", contacts.stream().map(ContactRow::person).toArray(String[]::new));
  }

  private static String[] column(List<ContactRow> contacts, Function<ContactRow, String> part) {
    return contacts.stream().map(part).toArray(String[]::new);
  }

  /** From sequence, verdict, listings and person. */
  private static Known known(Object[] row, int from) {
    List<Listing> listings = StoredJson.listings((String) row[from + 2]);
    return new Known(
        (Long) row[from],
        (String) row[from + 1],
        StoredJson.names(listings.stream().map(Listing::list).toList()),
        (String) row[from + 3]);
  }
}
