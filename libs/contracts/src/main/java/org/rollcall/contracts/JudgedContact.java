package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the classifier thinks of one contact, from one observation.
 *
 * @param key which entry
 * @param sequence the observation's sequence
 * @param contentHash the observation's content hash
 * @param displayName the name people see, for the approver's card; the DN's first value where there
 *     is none
 * @param verdict internal, external or uncertain
 * @param confidence probability of the stated verdict, 0 to 1; for UNCERTAIN the larger of the two
 * @param logOdds base 2, positive towards INTERNAL; the sum of the evidence
 * @param relationship what the addresses say
 * @param evidence every reason
 * @param lists the lists in which the contact is visible
 * @param misplacedIn the lists of scope INTERNAL in which it must not be: filled only if EXTERNAL
 * @param firstIn the lists whose first visible entry it is, under any of the locales
 * @param risk how dangerous it is that people see it; null unless it is EXTERNAL or UNCERTAIN and
 *     visible in a list of scope INTERNAL, and from senders that do not know risks yet
 */
public record JudgedContact(
    EntryKey key,
    long sequence,
    String contentHash,
    String displayName,
    Verdict verdict,
    double confidence,
    double logOdds,
    Relationship relationship,
    List<Evidence> evidence,
    List<String> lists,
    List<String> misplacedIn,
    List<String> firstIn,
    @Nullable Risk risk) {
  public JudgedContact {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(relationship, "relationship");
    evidence = List.copyOf(evidence);
    lists = List.copyOf(lists);
    misplacedIn = List.copyOf(misplacedIn);
    firstIn = List.copyOf(firstIn);
    if (!misplacedIn.isEmpty() && verdict != Verdict.EXTERNAL) {
      throw new IllegalArgumentException("only an EXTERNAL contact is misplaced");
    }
  }

  /** A judgement from which no risk is known. */
  public JudgedContact(
      EntryKey key,
      long sequence,
      String contentHash,
      String displayName,
      Verdict verdict,
      double confidence,
      double logOdds,
      Relationship relationship,
      List<Evidence> evidence,
      List<String> lists,
      List<String> misplacedIn,
      List<String> firstIn) {
    this(
        key,
        sequence,
        contentHash,
        displayName,
        verdict,
        confidence,
        logOdds,
        relationship,
        evidence,
        lists,
        misplacedIn,
        firstIn,
        null);
  }

  /** The same judgement, with what only the other entries of its lists can tell. */
  public JudgedContact amongOthers(List<String> firstIn, @Nullable Risk risk) {
    return new JudgedContact(
        key,
        sequence,
        contentHash,
        displayName,
        verdict,
        confidence,
        logOdds,
        relationship,
        evidence,
        lists,
        misplacedIn,
        firstIn,
        risk);
  }

  /** Whether the contact is EXTERNAL and visible in a list of scope INTERNAL. */
  public boolean isMisplaced() {
    return !misplacedIn.isEmpty();
  }

  /** Says nothing personal: only key, sequence and verdict. */
  @Override
  public String toString() {
    return "JudgedContact[" + key + " #" + sequence + " " + verdict + "]";
  }
}
