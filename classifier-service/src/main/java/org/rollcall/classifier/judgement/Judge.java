package org.rollcall.classifier.judgement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.settings.Organisation;

/**
 * Judges contacts by one organisation, as of one day. Of HR it sees only the link of each contact:
 * with the same contact and the same link it judges the same, to the bit. Thread-safe.
 */
public final class Judge {
  /** Changes whenever the same input would be judged differently. */
  public static final String RULE_SET_VERSION = "core-2";

  private final FeedCondition condition;
  private final RuleSet rules;
  private final LocalDate day;
  private final Domains domains;
  private final Resolver resolver;

  /**
   * A judge.
   *
   * @param condition how far HR is to be believed
   * @param day as of which partners and rules are judged
   */
  public Judge(Organisation organisation, FeedCondition condition, RuleSet rules, LocalDate day) {
    this.condition = condition;
    this.rules = rules;
    this.day = day;
    this.domains = new Domains(organisation, day);
    this.resolver = new Resolver(Edges.of(organisation.costs()));
  }

  /** Equal for two judges whose judgements receivers may mix: same organisation, same rule set. */
  public static String edition(Organisation organisation, RuleSet rules) {
    return organisation.hash() + "|" + ruleSetVersion(rules);
  }

  /** Our own rules, and those of the organisation where there are any. */
  public static String ruleSetVersion(RuleSet rules) {
    return rules.version() == 0 ? RULE_SET_VERSION : RULE_SET_VERSION + "+" + rules.edition();
  }

  /** Judges a contact. Total and deterministic. */
  public Judgement judge(Contact contact, Link link) {
    return resolver.resolve(facts(contact, link));
  }

  /**
   * What would change the verdict: the single things that would, or, where none would, the pairs.
   * Computed when somebody asks.
   */
  public List<Counterfactual> whatWouldChange(Contact contact, Link link) {
    return new WhatWouldChange(resolver).of(facts(contact, link));
  }

  private Facts facts(Contact contact, Link link) {
    Set<EmailAddress> unused =
        contact.identifying().stream()
            .filter(address -> !contact.delivery().contains(address))
            .collect(Collectors.toSet());
    return new Facts(
        contact,
        standings(contact.delivery()),
        contact.unreadableDelivery(),
        standings(unused),
        link,
        condition,
        rules.on(contact, domains, day));
  }

  private List<Standing> standings(Set<EmailAddress> addresses) {
    return addresses.stream()
        .map(EmailAddress::domain)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map(domains::of)
        .toList();
  }
}
