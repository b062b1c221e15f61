package org.rollcall.classifier.contact.postgres;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
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
    @JsonProperty("judged_by") String judgedBy,
    @JsonIgnore List<Listing> listings) {

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

  /**
   * An observation that was kept.
   *
   * @param id its entry's id
   * @param entry the observation as JSON
   */
  public record Kept(String id, String entry) {}
}
