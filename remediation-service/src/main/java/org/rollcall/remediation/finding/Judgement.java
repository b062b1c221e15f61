package org.rollcall.remediation.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Verdict;
import org.rollcall.remediation.jcs.Canonical;

/**
 * One contact's judgement with where it came from.
 *
 * @param contact what was judged
 * @param batch the judging
 * @param organisationHash by which organisation.yaml
 * @param ruleSetVersion by which rules
 * @param at when the classifier said it: of two judgements the later one counts
 */
public record Judgement(
    JudgedContact contact, UUID batch, String organisationHash, String ruleSetVersion, Instant at) {
  /** The confidence that goes with no evidence. */
  private static final double UNSAID = 0.5;

  public Judgement {
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(batch, "batch");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
    Objects.requireNonNull(at, "at");
  }

  Judgement at(Instant later) {
    return new Judgement(contact, batch, organisationHash, ruleSetVersion, later);
  }

  /**
   * That a contact is a colleague, of whom the page says no more: nothing speaks for or against it
   * here.
   *
   * @param before what was known of it
   * @param at when the page was said
   */
  public static Judgement ofColleague(JudgedContact before, ContactsJudged page, Instant at) {
    JudgedContact colleague =
        new JudgedContact(
            before.key(),
            before.sequence(),
            before.contentHash(),
            before.displayName(),
            Verdict.INTERNAL,
            UNSAID,
            0,
            before.relationship(),
            List.of(),
            before.lists(),
            List.of(),
            List.of());
    return new Judgement(
        colleague, page.batch(), page.organisationHash(), page.ruleSetVersion(), at);
  }

  /**
   * The same with the batch of an earlier one, if nothing else than its risk or its place in lists
   * is new: the entry has been counted in that batch, and must not leave it.
   */
  Judgement after(Judgement earlier) {
    boolean same =
        contact.sequence() == earlier.contact().sequence()
            && organisationHash.equals(earlier.organisationHash())
            && ruleSetVersion.equals(earlier.ruleSetVersion())
            && evidenceHash().equals(earlier.evidenceHash());
    return same
        ? new Judgement(contact, earlier.batch(), organisationHash, ruleSetVersion, at)
        : this;
  }

  /**
   * SHA-256 in hex over what speaks for the judgement: verdict, relationship, each reason, and the
   * lists in which the contact must not be.
   */
  public String evidenceHash() {
    List<List<String>> reasons =
        contact.evidence().stream()
            .map(line -> List.of(line.id(), line.text()))
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    return Canonical.hash(
        Map.of(
            "verdict", contact.verdict().name(),
            "relationship", contact.relationship().name(),
            "reasons", reasons,
            "misplacedIn", contact.misplacedIn().stream().sorted().toList()));
  }
}
