package org.rollcall.classifier.risk;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.classifier.contact.ShownName;
import org.rollcall.classifier.name.DisplayName;
import org.rollcall.classifier.name.PersonName;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/** Describes contacts as people meet them in internal lists. Thread-safe. */
public final class DescribeContact {
  /** Words of a name that say that somebody is external; English and Welsh. */
  private static final Set<String> MARKERS =
      Set.of("external", "ext", "guest", "allanol", "gwestai", "nonstaff");

  private static final int MOST_ADDRESSES = 20;

  private final Organisation organisation;
  private final Set<String> internalLists;
  private final Set<String> ourWords;

  /**
   * For the contacts of one directory.
   *
   * @param organisation who we are, and which lists are internal
   * @param directory the directory's name
   */
  public DescribeContact(Organisation organisation, String directory) {
    this.organisation = organisation;
    this.internalLists =
        organisation.listsOf(directory).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .map(AddressList::name)
            .collect(Collectors.toUnmodifiableSet());
    this.ourWords = Set.copyOf(Folded.words(organisation.name()));
  }

  /** The contact; it has no listings if people see it in no internal list. */
  public Listed describe(Contact contact, Verdict verdict, Relationship relationship) {
    return describe(contact.entry(), contact.name(), verdict, relationship);
  }

  /** The entry, without reading what does not matter here. */
  public Listed describe(ObservedEntry entry, Verdict verdict, Relationship relationship) {
    return describe(entry, DisplayName.of(entry.names()), verdict, relationship);
  }

  private Listed describe(
      ObservedEntry entry, PersonName name, Verdict verdict, Relationship relationship) {
    String shownName = ShownName.of(entry);
    Set<String> mailboxes = mailboxes(entry);
    boolean colleague = verdict == Verdict.INTERNAL;
    return new Listed(
        entry.key().id(),
        colleague,
        relationship,
        shownName,
        name.firstGiven(),
        name.surname(),
        words(shownName, mailboxes),
        mailboxes,
        text(entry.work().department()),
        entry.groups(),
        entry.nestedGroups(),
        entry.listings().stream()
            .filter(listing -> internalLists.contains(listing.list()))
            .toList(),
        colleague ? Set.of() : disguises(entry, relationship),
        isMarked(shownName, name));
  }

  /** Whether the contact is visible in an internal list. */
  public boolean isVisible(List<Listing> listings) {
    return listings.stream().anyMatch(listing -> internalLists.contains(listing.list()));
  }

  private static Set<String> words(String shownName, Set<String> mailboxes) {
    Set<String> words = new TreeSet<>(Folded.words(shownName));
    mailboxes.forEach(mailbox -> words.addAll(Folded.words(mailbox)));
    words.removeAll(MARKERS);
    return words;
  }

  private static Set<String> mailboxes(ObservedEntry entry) {
    return addresses(entry, role -> role != AddressRole.FORWARD && role != AddressRole.OTHER)
        .map(EmailAddress::localPart)
        .map(mailbox -> Folded.withoutNumber(Folded.of(mailbox)))
        .distinct()
        .sorted()
        .limit(MOST_ADDRESSES)
        .collect(Collectors.toSet());
  }

  private static Stream<EmailAddress> addresses(ObservedEntry entry, Predicate<AddressRole> roles) {
    return entry.addresses().stream()
        .filter(address -> roles.test(address.role()))
        .flatMap(address -> EmailAddress.parse(address.value()).stream());
  }

  private static boolean isMarked(String shownName, PersonName name) {
    return Folded.words(shownName).stream().anyMatch(MARKERS::contains)
        || name.markers().stream().anyMatch(MARKERS::contains);
  }

  private Set<Disguise> disguises(ObservedEntry entry, Relationship relationship) {
    Set<Disguise> disguises = EnumSet.noneOf(Disguise.class);
    if (relationship == Relationship.LOOKALIKE) {
      disguises.add(Disguise.LOOKALIKE_DOMAIN);
    }
    if (showsOwnMail(entry)) {
      disguises.add(Disguise.OWN_MAIL);
    }
    String company = text(entry.work().company());
    if (!ourWords.isEmpty() && new HashSet<>(Folded.words(company)).containsAll(ourWords)) {
      disguises.add(Disguise.OWN_COMPANY);
    }
    if (company.isBlank()) {
      boolean hasUnit = !text(entry.work().department()).isBlank();
      disguises.add(hasUnit ? Disguise.OWN_UNIT : Disguise.NO_COMPANY);
    }
    return disguises;
  }

  private boolean showsOwnMail(ObservedEntry entry) {
    return addresses(entry, AddressRole::delivers)
            .anyMatch(address -> !organisation.isOwn(address.domain()))
        && addresses(entry, role -> role == AddressRole.PRIMARY)
            .anyMatch(address -> organisation.isOwn(address.domain()));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : PlainText.of(Objects.requireNonNull(value));
  }
}
