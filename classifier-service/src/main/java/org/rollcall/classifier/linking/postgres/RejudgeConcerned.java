package org.rollcall.classifier.linking.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.contact.postgres.Census;
import org.rollcall.classifier.contact.postgres.CensusTable;
import org.rollcall.classifier.contact.postgres.ContactRow;
import org.rollcall.classifier.contact.postgres.ContactTable;
import org.rollcall.classifier.contact.postgres.Kept;
import org.rollcall.classifier.contact.postgres.Known;
import org.rollcall.classifier.hr.link.Traces;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.contracts.ObservedEntry;

/**
 * After contacts have changed, keeps what they claim and judges those again that claim the same
 * persons: nobody else is concerned.
 */
@ApplicationScoped
public class RejudgeConcerned {
  private final ClaimTable claims;
  private final ContactTable contacts;
  private final CensusTable censuses;
  private final JudgePage judgePage;

  RejudgeConcerned(
      ClaimTable claims, ContactTable contacts, CensusTable censuses, JudgePage judgePage) {
    this.claims = claims;
    this.contacts = contacts;
    this.censuses = censuses;
    this.judgePage = judgePage;
  }

  /**
   * These contacts have been kept.
   *
   * @param before what was known of them
   */
  public Uni<Void> kept(
      Mutiny.Session session,
      String directory,
      JudgeEntry judge,
      JudgePage.JudgedPage page,
      Map<String, Known> before) {
    List<String> ids = page.rows().stream().map(ContactRow::id).toList();
    return claims
        .ofContacts(session, directory, ids)
        .chain(
            had ->
                claims
                    .replace(session, directory, had, page.traces())
                    .chain(
                        () -> rejudge(session, directory, judge, ids, touched(page, before, had))));
  }

  /** These contacts are gone. */
  public Uni<Void> gone(
      Mutiny.Session session,
      String directory,
      JudgeEntry judge,
      Collection<String> ids,
      Map<String, Known> before) {
    return claims
        .ofContacts(session, directory, ids)
        .chain(
            had -> {
              Set<String> persons = new HashSet<>(had);
              ids.forEach(id -> taken(before.get(id), persons));
              return claims
                  .forget(session, directory, ids)
                  .chain(() -> rejudge(session, directory, judge, ids, persons));
            });
  }

  /** The persons of whom somebody else claims something else now. */
  private static Set<String> touched(
      JudgePage.JudgedPage page, Map<String, Known> before, Set<String> had) {
    Set<String> persons = new HashSet<>(had);
    for (ContactRow row : page.rows()) {
      Known known = before.get(row.id());
      if (!Objects.equals(known == null ? null : known.person(), row.person())) {
        taken(known, persons);
        if (row.person() != null) {
          persons.add(row.person());
        }
      }
    }
    page.traces().stream()
        .flatMap(one -> one.resembled().stream())
        .map(Traces.Resembled::person)
        .forEach(persons::add);
    return persons;
  }

  private static void taken(@org.jspecify.annotations.Nullable Known known, Set<String> persons) {
    if (known != null && known.person() != null) {
      persons.add(known.person());
    }
  }

  private Uni<Void> rejudge(
      Mutiny.Session session,
      String directory,
      JudgeEntry judge,
      Collection<String> changed,
      Set<String> persons) {
    return claims
        .concerned(session, directory, persons)
        .chain(
            concerned -> {
              Set<String> others = new HashSet<>(concerned);
              others.removeAll(new HashSet<>(changed));
              return others.isEmpty()
                  ? Uni.createFrom().voidItem()
                  : contacts
                      .these(session, directory, others)
                      .chain(kept -> rejudge(session, directory, judge, kept));
            });
  }

  private Uni<Void> rejudge(
      Mutiny.Session session, String directory, JudgeEntry judge, List<Kept> kept) {
    List<ObservedEntry> entries =
        kept.stream().map(one -> StoredJson.entry(one.entry())).collect(Collectors.toList());
    return judgePage
        .judge(session, directory, judge, entries)
        .chain(
            page ->
                contacts
                    .rejudge(session, directory, page.rows())
                    .chain(() -> censuses.count(session, directory, census(kept, page.rows()))));
  }

  private static Census census(List<Kept> before, List<ContactRow> after) {
    Census census = new Census();
    before.forEach(kept -> census.leaves(kept.known()));
    after.forEach(census::joins);
    return census;
  }
}
