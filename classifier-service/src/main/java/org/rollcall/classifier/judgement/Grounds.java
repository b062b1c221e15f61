package org.rollcall.classifier.judgement;

import java.time.LocalDate;
import java.util.Objects;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.link.Linking;
import org.rollcall.classifier.hr.link.LinkingModel;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;

/**
 * What contacts are judged by.
 *
 * @param organisation who we are
 * @param feed who works here
 * @param condition how far the feed is to be believed
 * @param rules what the organisation itself knows about its contacts
 * @param day as of which day partners, starters, leavers and rules are judged
 */
public record Grounds(
    Organisation organisation, HrFeed feed, FeedCondition condition, RuleSet rules, LocalDate day) {
  public Grounds {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(feed, "feed");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(day, "day");
  }

  /** From what is judged by them. */
  public Provenance provenance(LinkingModel model) {
    return new Provenance(
        organisation.hash(),
        Judge.ruleSetVersion(rules),
        feed.hash(),
        condition,
        day,
        model.hash());
  }

  /** Links by them. */
  public Linking linking(LinkingModel model) {
    return new Linking(feed, organisation, model, day);
  }

  /** Judges by them. */
  public Judge judge() {
    return new Judge(organisation, condition, rules, day);
  }
}
