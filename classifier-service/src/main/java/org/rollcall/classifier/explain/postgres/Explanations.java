package org.rollcall.classifier.explain.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.delivery.Transactions;

/** Looks up judgements for people. For threads that may block. */
@ApplicationScoped
public class Explanations {
  private static final String CONTACT =
      """
      select judged, first_in, judged_by from contact
      where directory = :directory and id = :id and not gone\
      """;
  private static final String COUNTS =
      """
      select n.directory, l.list, n.verdict, cast(sum(n.contacts) as bigint)
      from census n cross join lateral jsonb_array_elements_text(cast(n.lists as jsonb)) as l(list)
      group by n.directory, l.list, n.verdict
      having sum(n.contacts) > 0\
      """;
  private static final String FIRSTS =
      """
      select f.directory, f.list, f.locale, c.judged
      from first_entry f join contact c on c.directory = f.directory and c.id = f.id
      where not c.gone order by f.directory, f.list, f.locale\
      """;

  private final Transactions transactions;

  Explanations(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What is thought of a contact; empty if it is not known, or gone. */
  public Optional<Explained> contact(String directory, String id) {
    return transactions.call(
        session ->
            session
                .createNativeQuery(CONTACT, Object[].class)
                .setParameter("directory", directory)
                .setParameter("id", id)
                .getResultList()
                .map(
                    rows ->
                        rows.stream()
                            .map(
                                row ->
                                    new Explained(
                                        StoredJson.judged((String) row[0]),
                                        StoredJson.names((String) row[1]),
                                        (String) row[2]))
                            .findFirst()));
  }

  /** How many contacts of each verdict are visible in each list. */
  public List<Count> counts() {
    return transactions.call(
        session ->
            rows(session, COUNTS)
                .map(
                    rows ->
                        rows.stream()
                            .map(
                                row ->
                                    new Count(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Long) row[3]))
                            .toList()));
  }

  /** Who is first in each list under each locale. */
  public List<First> firsts() {
    return transactions.call(
        session ->
            rows(session, FIRSTS)
                .map(
                    rows ->
                        rows.stream()
                            .map(
                                row ->
                                    new First(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        StoredJson.judged((String) row[3])))
                            .toList()));
  }

  private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql) {
    return session.createNativeQuery(sql, Object[].class).getResultList();
  }

  /**
   * A contact with the lists that it is first in.
   *
   * @param contact what is thought of it
   * @param firstIn the lists whose first entry it is
   * @param judgedBy the hash of organisation.yaml, a bar, and the rules that it was judged by
   */
  public record Explained(JudgedContact contact, List<String> firstIn, String judgedBy) {
    public Explained {
      firstIn = List.copyOf(firstIn);
    }
  }

  /** So many contacts of a verdict are visible in a list. */
  public record Count(String directory, String list, String verdict, long contacts) {}

  /** A list's first entry under a locale. */
  public record First(String directory, String list, String locale, JudgedContact contact) {}
}
