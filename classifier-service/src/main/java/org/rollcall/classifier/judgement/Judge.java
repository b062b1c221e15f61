package org.rollcall.classifier.judgement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrMatch;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.Organisation;

/** Judges contacts by one organisation and one HR feed, as of one day. Thread-safe. */
public final class Judge {
  /** Changes whenever the same input would be judged differently. */
  public static final String RULE_SET_VERSION = "core-1";

  private static final double ROUNDING = 1e-9;

  private final Organisation organisation;
  private final HrFeed feed;
  private final FeedCondition condition;
  private final LocalDate day;
  private final Domains domains;
  private final Edges edges;

  /**
   * A judge.
   *
   * @param condition how far the feed is to be believed
   * @param day as of which partners, starters and leavers are judged
   */
  public Judge(Organisation organisation, HrFeed feed, FeedCondition condition, LocalDate day) {
    this.organisation = organisation;
    this.feed = feed;
    this.condition = condition;
    this.day = day;
    this.domains = new Domains(organisation, day);
    this.edges = Edges.of(organisation.costs());
  }

  /** Equal for two judges whose judgements receivers may mix: same organisation, same rule set. */
  public static String edition(Organisation organisation) {
    return organisation.hash() + "|" + RULE_SET_VERSION;
  }

  /** Judges a contact. Total and deterministic. */
  public Judgement judge(Contact contact) {
    Facts facts = facts(contact);
    Ledger ledger = new Ledger();
    Reasons.about(facts).forEach(ledger::add);
    Caps.againstInternal(facts)
        .forEach(cap -> ledger.capAbove(edges.notInternal(), cap.id(), cap.text()));
    Caps.againstExternal(facts)
        .forEach(cap -> ledger.capBelow(edges.notExternal(), cap.id(), cap.text()));
    capConfidence(facts, ledger);
    double logOdds = ledger.sum();
    return new Judgement(
        verdict(logOdds),
        Bits.probability(Math.abs(logOdds)),
        logOdds,
        facts.relationship(),
        ledger.lines());
  }

  private Facts facts(Contact contact) {
    List<Standing> delivery =
        contact.delivery().stream()
            .map(EmailAddress::domain)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .map(domains::of)
            .toList();
    HrMatch match = feed.match(contact);
    Optional<HrPerson.Standing> person =
        match instanceof HrMatch.Somebody somebody
            ? Optional.of(somebody.person().on(day, organisation.hr()))
            : Optional.empty();
    return new Facts(contact, delivery, match, person, condition);
  }

  private static void capConfidence(Facts facts, Ledger ledger) {
    double most = Bits.of(facts.hrKnows() ? Caps.IDENTIFIED : Caps.INFERRED);
    String text =
        facts.hrKnows()
            ? "Nothing is surer than 99.9 %."
            : "Nothing is surer than 99 % unless an exact key identifies it.";
    ledger.capAbove(most, "cap-confidence", text);
    ledger.capBelow(-most, "cap-confidence", text);
  }

  private Verdict verdict(double logOdds) {
    if (logOdds >= edges.internal() - ROUNDING) {
      return Verdict.INTERNAL;
    }
    return logOdds <= edges.external() + ROUNDING ? Verdict.EXTERNAL : Verdict.UNCERTAIN;
  }
}
