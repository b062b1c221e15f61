package org.rollcall.classifier.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.link.Candidate;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.rules.RuleAnswer;
import org.rollcall.classifier.rules.Side;
import org.rollcall.contracts.Relationship;

/**
 * All that is known about a contact when it is judged.
 *
 * @param contact the contact
 * @param delivery the standing of each domain that mail to it goes to, each once, in their order
 * @param unreadableDelivery how many delivery addresses cannot be read
 * @param unused the standing of each domain of its other own addresses
 * @param link whom in HR it is
 * @param feed how far HR is to be believed
 * @param rules what the organisation's rules answer
 */
record Facts(
    Contact contact,
    List<Standing> delivery,
    int unreadableDelivery,
    List<Standing> unused,
    Link link,
    FeedCondition feed,
    List<RuleAnswer> rules) {
  Facts {
    Objects.requireNonNull(contact, "contact");
    delivery = List.copyOf(delivery);
    unused = List.copyOf(unused);
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(feed, "feed");
    rules = List.copyOf(rules);
  }

  List<Standing> own() {
    return delivery.stream().filter(Standing::isOwn).toList();
  }

  List<Standing> outside() {
    return delivery.stream().filter(standing -> !standing.isOwn()).toList();
  }

  boolean goesOutside() {
    return !outside().isEmpty();
  }

  boolean staysInside() {
    return !own().isEmpty();
  }

  /** Whether it is one person of the HR list, of whom HR says this. */
  boolean hrSays(HrPerson.Standing standing) {
    return isLinked() && link.candidates().getFirst().standing() == standing;
  }

  /** Whether it is one person of the HR list. */
  boolean isLinked() {
    return link.person().isPresent();
  }

  boolean isIdentified() {
    return link instanceof Link.ByKey;
  }

  /** Whether HR knows somebody who works here, or may, and who may be the contact. */
  boolean mayBeOurs() {
    return !(link instanceof Link.NameOnly)
        && link.candidates().stream()
            .map(Candidate::standing)
            .anyMatch(
                standing ->
                    standing == HrPerson.Standing.OURS || standing == HrPerson.Standing.UNCLEAR);
  }

  /** Whether a rule could not be asked to its end. */
  boolean ruleFailed() {
    return rules.stream().anyMatch(RuleAnswer.Failed.class::isInstance);
  }

  /** The worst that the delivery addresses say; a rule can say that an unknown one is a partner. */
  Relationship relationship() {
    Relationship worst = worst();
    return worst == Relationship.UNKNOWN && ruledPartner() ? Relationship.PARTNER : worst;
  }

  private boolean ruledPartner() {
    return rules.stream()
        .anyMatch(
            answer ->
                answer instanceof RuleAnswer.Fired fired && fired.rule().side() == Side.PARTNER);
  }

  /** UNKNOWN where there is none that can be read. */
  private Relationship worst() {
    return Stream.concat(
            delivery.stream().map(Standing::relationship),
            delivery.isEmpty() ? Stream.of(Relationship.UNKNOWN) : Stream.empty())
        .min(Comparator.comparingInt(DomainEvidence.WORST_FIRST::indexOf))
        .orElse(Relationship.UNKNOWN);
  }

  Facts with(List<Standing> otherDelivery) {
    return new Facts(contact, otherDelivery, unreadableDelivery, unused, link, feed, rules);
  }

  Facts with(Link other) {
    return new Facts(contact, delivery, unreadableDelivery, unused, other, feed, rules);
  }

  Facts with(FeedCondition other) {
    return new Facts(contact, delivery, unreadableDelivery, unused, link, other, rules);
  }

  Facts withReadableDelivery() {
    return new Facts(contact, delivery, 0, unused, link, feed, rules);
  }

  Facts withRules(List<RuleAnswer> others) {
    return new Facts(contact, delivery, unreadableDelivery, unused, link, feed, others);
  }
}
