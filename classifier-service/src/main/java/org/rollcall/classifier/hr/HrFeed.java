package org.rollcall.classifier.hr;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.contracts.EmailAddress;

/**
 * Everybody in the feed, to be found by exact keys. It is packed: a person is an object only while
 * somebody looks at it. Immutable, thread-safe.
 */
public final class HrFeed {
  private final Persons persons;
  private final Keys keys;
  private final FeedSize size;
  private final String hash;

  HrFeed(Persons persons, Keys keys, FeedSize size, String hash) {
    this.persons = persons;
    this.keys = keys;
    this.size = size;
    this.hash = Objects.requireNonNull(hash, "hash");
  }

  /**
   * A feed of these rows; several with the same id are one person.
   *
   * @param hash what the feed is known by
   */
  public static HrFeed of(Collection<HrPerson> rows, String hash) {
    FeedUnderConstruction feed = new FeedUnderConstruction();
    rows.forEach(feed::add);
    return feed.build(hash);
  }

  /**
   * A feed that was taken apart, put together again.
   *
   * @param size how much it said when it came
   */
  public static HrFeed restored(Stream<HrPerson> persons, FeedSize size, String hash) {
    FeedUnderConstruction feed = new FeedUnderConstruction();
    persons.forEach(feed::add);
    return feed.build(hash, size);
  }

  /** The feed without some persons; it counts as large as before, since nobody lost them. */
  public HrFeed without(Predicate<HrPerson> leftOut) {
    return persons().noneMatch(leftOut)
        ? this
        : restored(persons().filter(leftOut.negate()), size, hash);
  }

  /** The same feed, known by something else. */
  public HrFeed knownBy(String other) {
    return new HrFeed(persons, keys, size, other);
  }

  /** How many of the persons share an address or a number with somebody else. */
  public int sharing() {
    IntStream perhaps =
        IntStream.concat(keys.addresses().perhapsSharing(), keys.numbers().perhapsSharing());
    return Math.toIntExact(perhaps.distinct().mapToObj(this::person).filter(this::shares).count());
  }

  private boolean shares(HrPerson person) {
    HrKeys own = person.keys();
    return own.addresses().stream().anyMatch(address -> byAddress(address).size() > 1)
        || own.numbers().stream().anyMatch(number -> byNumber(number).size() > 1);
  }

  /** How many persons there are. */
  public int count() {
    return persons.count();
  }

  /**
   * A person by its number, from 0 in the order of the ids (by UTF-16 code units).
   *
   * @throws IndexOutOfBoundsException if there are fewer
   */
  public HrPerson person(int number) {
    return persons.person(number);
  }

  /** Everybody, in the order of the ids. */
  public Stream<HrPerson> persons() {
    return IntStream.range(0, count()).mapToObj(this::person);
  }

  /** The person with HR's id. */
  public Optional<HrPerson> person(String id) {
    int number = persons.numberOf(id);
    return number < 0 ? Optional.empty() : Optional.of(person(number));
  }

  /** Whose work address it is, in the order of the ids. */
  public List<HrPerson> byAddress(EmailAddress address) {
    return views(
        keys.addresses()
            .persons(address.comparable(), number -> keysOf(number).addresses().contains(address)));
  }

  /** Whose comparable employee number it is, in the order of the ids. */
  public List<HrPerson> byNumber(String comparable) {
    return views(
        keys.numbers()
            .persons(comparable, number -> keysOf(number).numbers().contains(comparable)));
  }

  /** Whose comparable phone number it is, in the order of the ids. */
  public List<HrPerson> byPhone(String comparable) {
    return views(
        keys.phones().persons(comparable, number -> keysOf(number).phones().contains(comparable)));
  }

  /** Whom a contact's exact keys point at. */
  public HrMatch match(Contact contact) {
    Set<String> byMail = new TreeSet<>();
    contact.identifying().forEach(address -> addIds(byMail, byAddress(address)));
    Set<String> byClaim = new TreeSet<>();
    contact.employeeNumber().ifPresent(number -> addIds(byClaim, byNumber(number)));
    Set<String> all = new TreeSet<>(byMail);
    all.addAll(byClaim);
    if (all.size() > 1) {
      return new HrMatch.Several(all.size());
    }
    return all.stream()
        .findFirst()
        .flatMap(this::person)
        .<HrMatch>map(person -> new HrMatch.Somebody(person, !byMail.isEmpty(), !byClaim.isEmpty()))
        .orElseGet(HrMatch.Nobody::new);
  }

  /** How many rows it had. */
  public int rows() {
    return size.rows();
  }

  /** How much it says. */
  public FeedSize size() {
    return size;
  }

  /** SHA-256 in hex over its bytes. */
  public String hash() {
    return hash;
  }

  /** How much memory the persons and their keys take, in bytes, without the words they share. */
  public long bytes() {
    return persons.bytes() + keys.bytes();
  }

  private HrKeys keysOf(int number) {
    return persons.person(number).keys();
  }

  private List<HrPerson> views(IntStream numbers) {
    return numbers.mapToObj(this::person).toList();
  }

  private static void addIds(Set<String> ids, List<HrPerson> persons) {
    persons.forEach(person -> ids.add(person.id()));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "HrFeed[" + rows() + " rows]";
  }

  /** From keys to persons. */
  record Keys(KeyIndex addresses, KeyIndex numbers, KeyIndex phones) {
    long bytes() {
      return addresses.bytes() + numbers.bytes() + phones.bytes();
    }
  }
}
