package org.rollcall.classifier.linking.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.hr.link.Claim;
import org.rollcall.classifier.hr.link.Traces;
import org.rollcall.contracts.EntryKey;

/** Who claims whom. Every method is part of the session's transaction. */
@ApplicationScoped
class ClaimTable {
  private static final String ON_PERSONS =
      """
      select id, person, true, cast(0 as double precision) from contact
      where directory = :directory and person = any(cast(:persons as text[]))
      union all
      select id, person, false, bits from claim
      where directory = :directory and person = any(cast(:persons as text[])) and counts\\
      """;
  private static final String OF_CONTACTS =
      "select person from claim where directory = :directory and id = any(cast(:ids as text[]))";
  private static final String CONCERNED =
      """
      select distinct id from claim
      where directory = :directory and person = any(cast(:persons as text[]))\\
      """;
  private static final String FORGET =
      "delete from claim where directory = :directory and id = any(cast(:ids as text[]))";
  private static final String PUT =
      """
      insert into claim (directory, id, person, bits, counts)
      select :directory, r.id, r.person, r.bits, r.counts
      from unnest(cast(:ids as text[]), cast(:persons as text[]),
                  cast(:bits as double precision[]), cast(:counts as boolean[]))
        as r(id, person, bits, counts)\\
      """;

  /** What stands against others, by a key or by resemblance, on these persons. */
  Uni<List<Claim>> onPersons(Mutiny.Session session, String directory, Collection<String> persons) {
    if (persons.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return session
        .createNativeQuery(ON_PERSONS, Object[].class)
        .setParameter("directory", directory)
        .setParameter("persons", persons.toArray(String[]::new))
        .getResultList()
        .map(rows -> rows.stream().map(row -> claim(directory, row)).toList());
  }

  private static Claim claim(String directory, Object[] row) {
    return new Claim(
        new EntryKey(directory, (String) row[0]),
        (String) row[1],
        (Boolean) row[2],
        ((Number) row[3]).doubleValue());
  }

  /** Whom these contacts resembled when they were last looked at. */
  Uni<Set<String>> ofContacts(Mutiny.Session session, String directory, Collection<String> ids) {
    return texts(session, OF_CONTACTS, directory, "ids", ids);
  }

  /** The contacts that one of these persons may be. */
  Uni<Set<String>> concerned(Mutiny.Session session, String directory, Collection<String> persons) {
    return texts(session, CONCERNED, directory, "persons", persons);
  }

  private static Uni<Set<String>> texts(
      Mutiny.Session session,
      String sql,
      String directory,
      String parameter,
      Collection<String> values) {
    if (values.isEmpty()) {
      return Uni.createFrom().item(Set.of());
    }
    return session
        .createNativeQuery(sql, String.class)
        .setParameter("directory", directory)
        .setParameter(parameter, values.toArray(String[]::new))
        .getResultList()
        .map(HashSet::new);
  }

  /** From now on these contacts resemble just these persons. */
  Uni<Void> replace(
      Mutiny.Session session, String directory, Set<String> hadClaims, List<Traces> traces) {
    Uni<Void> forgotten =
        hadClaims.isEmpty()
            ? Uni.createFrom().voidItem()
            : session
                .createNativeQuery(FORGET)
                .setParameter("directory", directory)
                .setParameter(
                    "ids", traces.stream().map(one -> one.key().id()).toArray(String[]::new))
                .executeUpdate()
                .replaceWithVoid();
    return forgotten.chain(() -> put(session, directory, traces));
  }

  /** These contacts are gone. */
  Uni<Void> forget(Mutiny.Session session, String directory, Collection<String> ids) {
    return session
        .createNativeQuery(FORGET)
        .setParameter("directory", directory)
        .setParameter("ids", ids.toArray(String[]::new))
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Uni<Void> put(Mutiny.Session session, String directory, List<Traces> traces) {
    List<String> ids = new ArrayList<>();
    List<Traces.Resembled> resembled = new ArrayList<>();
    for (Traces one : traces) {
      for (Traces.Resembled person : one.resembled()) {
        ids.add(one.key().id());
        resembled.add(person);
      }
    }
    return ids.isEmpty()
        ? Uni.createFrom().voidItem()
        : session
            .createNativeQuery(PUT)
            .setParameter("directory", directory)
            .setParameter("ids", ids.toArray(String[]::new))
            .setParameter(
                "persons", resembled.stream().map(Traces.Resembled::person).toArray(String[]::new))
            .setParameter(
                "bits", resembled.stream().map(Traces.Resembled::bits).toArray(Double[]::new))
            .setParameter(
                "counts", resembled.stream().map(Traces.Resembled::counts).toArray(Boolean[]::new))
            .executeUpdate()
            .replaceWithVoid();
  }
}
