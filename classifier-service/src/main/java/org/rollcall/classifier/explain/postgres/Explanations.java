package org.rollcall.classifier.explain.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.hr.link.json.LinkJson;
import org.rollcall.classifier.judgement.Provenance;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Risk;
import org.rollcall.delivery.Transactions;

/** Looks up judgements for people. For threads that may block. */
@ApplicationScoped
public class Explanations {
  private static final String CONTACT =
      """
      select c.judged, c.first_in, c.judged_by, c.entry, c.link, c.judged_from, k.risk
      from contact c left join risk k on k.directory = c.directory and k.id = c.id
           and c.verdict <> 'INTERNAL' and c.listings <> '[]'
      where c.directory = :directory and c.id = :id and not c.gone\
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
                                        (String) row[2],
                                        kept(row),
                                        Optional.ofNullable((String) row[6]).map(StoredJson::risk)))
                            .findFirst()));
  }

  /** Empty for a judgement of a time when that was not kept. */
  private static Optional<Kept> kept(Object[] row) {
    String link = (String) row[4];
    String from = (String) row[5];
    return link == null || from == null
        ? Optional.empty()
        : Provenance.parse(from)
            .map(
                provenance ->
                    new Kept(StoredJson.entry((String) row[3]), LinkJson.link(link), provenance));
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
   * @param kept all that the judgement follows from; empty if it was not kept
   * @param risk how dangerous it is that people see it; empty if they do not, if it is no outsider,
   *     or if it is not rated yet
   */
  public record Explained(
      JudgedContact contact,
      List<String> firstIn,
      String judgedBy,
      Optional<Kept> kept,
      Optional<Risk> risk) {
    public Explained {
      firstIn = List.copyOf(firstIn);
    }
  }

  /**
   * What a judgement follows from.
   *
   * @param entry the observation
   * @param link whom in HR it was taken to be
   * @param provenance by which files, rules and day
   */
  public record Kept(ObservedEntry entry, Link link, Provenance provenance) {}

  /** So many contacts of a verdict are visible in a list. */
  public record Count(String directory, String list, String verdict, long contacts) {}

  /** A list's first entry under a locale. */
  public record First(String directory, String list, String locale, JudgedContact contact) {}
}
