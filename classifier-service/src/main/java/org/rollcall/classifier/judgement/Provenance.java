package org.rollcall.classifier.judgement;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.hr.FeedCondition;

/**
 * From what a judgement was made, by hashes and versions. With the entry and its link, which are
 * kept beside it, it can be made again to the bit.
 *
 * @param organisationHash which organisation.yaml
 * @param ruleSetVersion which rules, ours and the organisation's
 * @param feedHash which HR feed
 * @param condition how far that was to be believed
 * @param day as of which day
 * @param modelHash what linking had learned
 */
public record Provenance(
    String organisationHash,
    String ruleSetVersion,
    String feedHash,
    FeedCondition condition,
    LocalDate day,
    String modelHash) {
  private static final int PARTS = 7;

  public Provenance {
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
    Objects.requireNonNull(feedHash, "feedHash");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(modelHash, "modelHash");
  }

  /** One line; {@link #parse} reads it. */
  public String text() {
    return textWithoutModel() + "|" + modelHash;
  }

  /** Equal for two that judge everybody alike who has a key. */
  public String textWithoutModel() {
    return String.join(
        "|",
        organisationHash,
        ruleSetVersion,
        feedHash,
        condition.stale() ? "stale" : "recent",
        condition.shrunken() ? "shrunken" : "complete",
        day.toString());
  }

  /** What {@link #text} wrote; empty for anything else. */
  public static Optional<Provenance> parse(String text) {
    List<String> parts = Splitter.on('|').splitToList(text);
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Provenance(
              parts.get(0),
              parts.get(1),
              parts.get(2),
              new FeedCondition(parts.get(3).equals("stale"), parts.get(4).equals("shrunken")),
              LocalDate.parse(parts.get(5)),
              parts.get(6)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
