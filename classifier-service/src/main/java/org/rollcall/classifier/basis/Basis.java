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
 * @param model what linking has learned
 */
public record Basis(
    Organisation organisation,
    HrFeed feed,
    FeedCondition condition,
    RuleSet rules,
    LocalDate day,
    LinkingModel model) {
  public Basis {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(feed, "feed");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(model, "model");
  }

  /** A basis for which linking has learned nothing yet. */
  public Basis(
      Organisation organisation,
      HrFeed feed,
      FeedCondition condition,
      RuleSet rules,
      LocalDate day) {
    this(organisation, feed, condition, rules, day, LinkingModel.unlearned());
  }

  /** The same with what linking has learned. */
  public Basis with(LinkingModel other) {
    return new Basis(organisation, feed, condition, rules, day, other);
  }

  /** All of it but what linking has learned. */
  public Grounds grounds() {
    return new Grounds(organisation, feed, condition, rules, day);
  }

  /** The same with other rules. */
  public Basis with(RuleSet other) {
    return new Basis(organisation, feed, condition, other, day, model);
  }

  /** The same for another organisation. */
  public Basis with(Organisation other) {
    return new Basis(other, feed, condition, rules, day, model);
  }

  /** Judges entries by it. */
  public JudgeEntry judge() {
    return new JudgeEntry(grounds(), model);
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
    return grounds().provenance(model).text();
  }

  /** Equal for two that judge everybody alike who has a key. */
  public String fingerprintWithoutModel() {
    return grounds().provenance(model).textWithoutModel();
  }
}
