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
 */
record Facts(
    Contact contact,
    List<Standing> delivery,
    int unreadableDelivery,
    List<Standing> unused,
    Link link,
    FeedCondition feed) {
  Facts {
    Objects.requireNonNull(contact, "contact");
    delivery = List.copyOf(delivery);
    unused = List.copyOf(unused);
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(feed, "feed");
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

  /** The worst that the delivery addresses say; UNKNOWN where there is none that can be read. */
  Relationship relationship() {
    return Stream.concat(
            delivery.stream().map(Standing::relationship),
            delivery.isEmpty() ? Stream.of(Relationship.UNKNOWN) : Stream.empty())
        .min(Comparator.comparingInt(DomainEvidence.WORST_FIRST::indexOf))
        .orElse(Relationship.UNKNOWN);
  }

  Facts with(List<Standing> otherDelivery) {
    return new Facts(contact, otherDelivery, unreadableDelivery, unused, link, feed);
  }

  Facts with(Link other) {
    return new Facts(contact, delivery, unreadableDelivery, unused, other, feed);
  }

  Facts with(FeedCondition other) {
    return new Facts(contact, delivery, unreadableDelivery, unused, link, other);
  }

  Facts withReadableDelivery() {
    return new Facts(contact, delivery, 0, unused, link, feed);
  }
}
