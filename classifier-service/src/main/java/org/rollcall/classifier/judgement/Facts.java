package org.rollcall.classifier.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrMatch;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.Relationship;

/**
 * All that is known about a contact when it is judged.
 *
 * @param contact the contact
 * @param delivery the standing of each domain that mail to it goes to, each once, in their order
 * @param match whom its exact keys point at
 * @param person what HR says about that person; empty unless it is exactly one
 * @param feed how far HR is to be believed
 */
record Facts(
    Contact contact,
    List<Standing> delivery,
    HrMatch match,
    Optional<HrPerson.Standing> person,
    FeedCondition feed) {

  /** From the worst to the best. */
  private static final List<Relationship> WORST_FIRST =
      List.of(
          Relationship.LOOKALIKE,
          Relationship.DISPOSABLE,
          Relationship.CONSUMER,
          Relationship.UNKNOWN,
          Relationship.PARTNER,
          Relationship.OWN);

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

  boolean hrSays(HrPerson.Standing standing) {
    return person.filter(standing::equals).isPresent();
  }

  boolean hrKnows() {
    return match instanceof HrMatch.Somebody;
  }

  /** The worst that the delivery addresses say; UNKNOWN where there is none that can be read. */
  Relationship relationship() {
    return Stream.concat(
            delivery.stream().map(Standing::relationship),
            delivery.isEmpty() ? Stream.of(Relationship.UNKNOWN) : Stream.empty())
        .min(Comparator.comparingInt(WORST_FIRST::indexOf))
        .orElse(Relationship.UNKNOWN);
  }
}
