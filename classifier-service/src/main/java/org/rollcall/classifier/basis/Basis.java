package org.rollcall.classifier.basis;

import java.time.LocalDate;
import java.util.Objects;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.link.LinkingModel;
import org.rollcall.classifier.judgement.Grounds;
import org.rollcall.classifier.judgement.Judge;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;

/**
 * What contacts are judged by.
 *
 * @param organisation who we are
 * @param feed who works here
 * @param condition how far the feed is to be believed
 * @param rules what the organisation itself knows about its contacts
 * @param day as of which day (UTC)
 */
public record Basis(
    Organisation organisation, HrFeed feed, FeedCondition condition, RuleSet rules, LocalDate day) {
  public Basis {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(feed, "feed");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(day, "day");
  }

  /** Judges entries by it. */
  public JudgeEntry judge() {
    return new JudgeEntry(
        new Grounds(organisation, feed, condition, rules, day), LinkingModel.unlearned());
  }

  /** Which rules of ours and of the organisation judge; it travels in every message. */
  public String ruleSetVersion() {
    return Judge.ruleSetVersion(rules);
  }

  /** Equal for two whose judgements receivers may mix: same organisation, same rules. */
  public String edition() {
    return Judge.edition(organisation, rules);
  }

  /** Equal for two that judge alike. */
  public String fingerprint() {
    return String.join(
        "|",
        organisation.hash(),
        ruleSetVersion(),
        feed.hash(),
        condition.stale() ? "stale" : "recent",
        condition.shrunken() ? "shrunken" : "complete",
        day.toString());
  }
}
