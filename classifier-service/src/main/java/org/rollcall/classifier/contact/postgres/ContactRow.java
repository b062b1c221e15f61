package org.rollcall.classifier.contact.postgres;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.hr.link.json.LinkJson;
import org.rollcall.classifier.judgement.JudgeEntry;
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
 * @param link whom in HR it was taken to be, as JSON
 * @param person HR's id of the person that it takes from all others; null if it takes none
 * @param judgedFrom the judgement's provenance
 */
public record ContactRow(
    String id,
    long sequence,
    String entry,
    String judged,
    String verdict,
    String hash,
    String judgedBy,
    List<Listing> listings,
    String link,
    @Nullable String person,
    String judgedFrom) {
  public ContactRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(judged, "judged");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(judgedBy, "judgedBy");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(judgedFrom, "judgedFrom");
    listings = listings.stream().map(ContactRow::storable).toList();
  }

  /**
   * The row for an observation and what is thought of it.
   *
   * @param person see {@link #person}
   */
  public static ContactRow of(
      JudgeEntry.Assessed assessed, @Nullable String person, JudgeEntry judge) {
    ObservedEntry entry = assessed.contact().entry();
    JudgedContact judged = assessed.judged();
    return new ContactRow(
        entry.key().id(),
        entry.sequence(),
        StoredJson.write(entry),
        StoredJson.write(judged),
        judged.verdict().name(),
        StoredJson.hash(judged),
        judge.edition(),
        entry.listings(),
        LinkJson.write(assessed.link()),
        person == null ? null : person.replace("\0", ""),
        judge.provenance());
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
