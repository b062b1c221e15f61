package org.rollcall.classifier.hr.postgres;

import com.google.common.hash.Hashing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.access.Person;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.delivery.Transactions;

/**
 * Persons who were erased: they are removed from everything that is kept, and stay out of later
 * feeds. What is remembered is a keyed hash of HR's id (HMAC-SHA-256 with a key of this database's
 * own), from which nobody is known. For threads that may block.
 */
@ApplicationScoped
public class Erasures {
  private static final String SALT = "select salt from hr_salt";
  private static final String ALL = "select digest from hr_erasure order by digest";
  private static final String ADD =
      "insert into hr_erasure (digest, erased_at) values (:digest, :at) on conflict do nothing";
  private static final String REMOVE = "delete from hr_erasure where digest = :digest";

  private final Transactions transactions;
  private final PartTable parts;
  private final EventTable events;

  Erasures(Transactions transactions, PartTable parts, EventTable events) {
    this.transactions = transactions;
    this.parts = parts;
    this.events = events;
  }

  /** Erases a person from every feed that is kept; says from how many parts. */
  public int erase(String personId, Person by, Instant at) {
    String digest = digest(salt(), personId);
    transactions.call(
        session ->
            session
                .createNativeQuery(ADD)
                .setParameter("digest", digest)
                .setParameter("at", at)
                .executeUpdate()
                .chain(
                    () ->
                        events.note(session, new Event(at, Optional.of(by), "PERSON_ERASED", 0))));
    Predicate<HrPerson> erased = person -> person.id().equals(personId);
    int changed = 0;
    for (long feed : transactions.call(parts::feeds)) {
      for (int part : transactions.call(session -> parts.parts(session, feed))) {
        changed += transactions.call(session -> without(session, feed, part, erased));
      }
    }
    return changed;
  }

  private Uni<Integer> without(
      Mutiny.Session session, long feed, int part, Predicate<HrPerson> erased) {
    return parts
        .persons(session, feed, part)
        .chain(
            persons -> {
              List<HrPerson> rest = persons.stream().filter(erased.negate()).toList();
              return rest.size() == persons.size()
                  ? Uni.createFrom().item(0)
                  : parts.put(session, feed, part, rest).replaceWith(1);
            });
  }

  /** From now on the person may come with feeds again; false if nobody was erased by that id. */
  public boolean withdraw(String personId, Person by, Instant at) {
    String digest = digest(salt(), personId);
    return transactions.call(
        session ->
            session
                .createNativeQuery(REMOVE)
                .setParameter("digest", digest)
                .executeUpdate()
                .call(
                    () ->
                        events.note(
                            session, new Event(at, Optional.of(by), "ERASURE_WITHDRAWN", 0)))
                .map(removed -> removed > 0));
  }

  /** Leaves out whoever was erased. */
  public HrFeed without(HrFeed feed) {
    Set<String> digests = digests();
    if (digests.isEmpty()) {
      return feed;
    }
    String salt = salt();
    return feed.without(person -> digests.contains(digest(salt, person.id())));
  }

  /** Equal for as long as nobody is erased and no erasure is withdrawn. */
  public String state() {
    return digests().stream().sorted().collect(Collectors.joining(" "));
  }

  private Set<String> digests() {
    return Set.copyOf(
        transactions.call(session -> session.createNativeQuery(ALL, String.class).getResultList()));
  }

  private String salt() {
    return transactions.call(
        session -> session.createNativeQuery(SALT, String.class).getSingleResult());
  }

  private static String digest(String salt, String personId) {
    return Hashing.hmacSha256(salt.getBytes(StandardCharsets.UTF_8))
        .hashString(personId, StandardCharsets.UTF_8)
        .toString();
  }
}
