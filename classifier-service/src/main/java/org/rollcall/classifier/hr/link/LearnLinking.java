package org.rollcall.classifier.hr.link;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.linkage.LinkRecords;
import org.rollcall.classifier.linkage.Weights;
import org.rollcall.settings.Organisation;

/**
 * Learns what an agreement is worth from a sample of our own contacts and the whole HR list. Those
 * with keys are in it like all others: learning looks at no label.
 */
final class LearnLinking {
  /** Contacts that are learned from: more of them teach nothing new. */
  private static final int SAMPLE = 3_000;

  /** From fewer, or of fewer persons, nothing is learned. */
  private static final int FEWEST = 20;

  /** From more persons than this nothing is learned: filing them takes more memory than we may. */
  private static final int MOST_PERSONS = 200_000;

  private static final long SEED = 1856;

  private LearnLinking() {}

  /** Empty if there are too few to learn from. */
  static Optional<Weights> from(
      Collection<Contact> contacts, HrFeed feed, Organisation organisation) {
    List<Contact> sample = sample(contacts, organisation);
    if (sample.size() < FEWEST || feed.count() < FEWEST || feed.count() > MOST_PERSONS) {
      return Optional.empty();
    }
    return Optional.of(
        new LinkRecords(SEED)
            .between(
                ComparedFields.contacts(sample),
                ComparedFields.persons(feed.persons().toList()),
                true)
            .weights());
  }

  /** The same whatever order they come in. */
  private static List<Contact> sample(Collection<Contact> contacts, Organisation organisation) {
    return contacts.stream()
        .filter(contact -> Traces.competes(contact, organisation))
        .filter(contact -> !contact.name().isBlank())
        .collect(Collectors.toMap(LearnLinking::lot, contact -> contact, (one, same) -> one))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(java.util.Map.Entry::getKey))
        .limit(SAMPLE)
        .map(java.util.Map.Entry::getValue)
        .toList();
  }

  private static String lot(Contact contact) {
    return Hashing.sha256()
        .hashString(contact.entry().key().toString(), StandardCharsets.UTF_8)
        .toString();
  }
}
