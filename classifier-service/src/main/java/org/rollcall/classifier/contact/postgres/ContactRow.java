package org.rollcall.classifier.contact.postgres;

import java.util.List;
import java.util.Objects;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedEntry;

/**
 * A contact as it is kept.
 *
 * @param id its entry's id
 * @param sequence of the observation
 * @param entry the observation as JSON
 * @param judged the judgement as JSON
 * @param verdict the verdict's name
 * @param hash equal for equal judgements
 * @param judgedBy which organisation and rule set it was judged by
 * @param listings the lists that it is visible in
 */
public record ContactRow(
    String id,
    long sequence,
    String entry,
    String judged,
    String verdict,
    String hash,
    String judgedBy,
    List<Listing> listings) {
  public ContactRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(judged, "judged");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(judgedBy, "judgedBy");
    listings = listings.stream().map(ContactRow::storable).toList();
  }

  /** The row for an observation and what is thought of it. */
  public static ContactRow of(ObservedEntry entry, JudgedContact judged, String judgedBy) {
    return new ContactRow(
        entry.key().id(),
        entry.sequence(),
        StoredJson.write(entry),
        StoredJson.write(judged),
        judged.verdict().name(),
        StoredJson.hash(judged),
        judgedBy,
        entry.listings());
  }

  /** The names of its lists as {@link Census} counts by them. */
  public String lists() {
    return StoredJson.names(listings.stream().map(Listing::list).toList());
  }

  /** PostgreSQL keeps every character but one. */
  private static Listing storable(Listing listing) {
    return listing.list().indexOf('\0') < 0 && listing.sortKey().indexOf('\0') < 0
        ? listing
        : new Listing(listing.list().replace("\0", ""), listing.sortKey().replace("\0", ""));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "ContactRow[" + id + " #" + sequence + "]";
  }
}
