package org.rollcall.classifier.rating.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.risk.DescribeContact;
import org.rollcall.classifier.risk.Habits;
import org.rollcall.classifier.risk.Listed;
import org.rollcall.classifier.risk.RiskAssessment;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;
import org.rollcall.delivery.Transactions;
import org.rollcall.settings.Organisation;

/**
 * Looks through a directory: first at its outsiders, then at its colleagues, page by page, so that
 * only the outsiders are held in memory. Holds no lock: a change meanwhile leads to another look.
 */
@ApplicationScoped
class LookThrough {
  private static final int PAGE = 500;

  private static final String OUTSIDERS =
      """
      select id, entry, judged from contact
      where directory = :directory and id > :after and verdict <> 'INTERNAL' and listings <> '[]'
      order by id limit 500\
      """;
  private static final String COLLEAGUES =
      """
      select id, entry, cast(null as text) from contact
      where directory = :directory and id > :after and verdict = 'INTERNAL'
      order by id limit 500\
      """;

  private final Transactions transactions;

  LookThrough(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The risks of the outsiders that people see, by the ids of their entries. */
  Map<String, Risk> rate(Organisation organisation, String directory) {
    DescribeContact describe = new DescribeContact(organisation, directory);
    List<Listed> outsiders = new ArrayList<>();
    each(OUTSIDERS, directory, row -> outsiders.add(outsider(describe, row)));
    RiskAssessment assessment =
        RiskAssessment.begin(Habits.usual(), organisation.locales(), outsiders);
    if (!outsiders.isEmpty()) {
      each(COLLEAGUES, directory, row -> assessment.see(colleague(describe, row)));
    }
    return assessment.risks();
  }

  private static Listed outsider(DescribeContact describe, Object[] row) {
    JudgedContact judged = StoredJson.judged((String) row[2]);
    return describe.describe(
        StoredJson.entry((String) row[1]), judged.verdict(), judged.relationship());
  }

  private static Listed colleague(DescribeContact describe, Object[] row) {
    return describe.describe(StoredJson.entry((String) row[1]), Verdict.INTERNAL, Relationship.OWN);
  }

  private void each(String select, String directory, Consumer<Object[]> reader) {
    String after = "";
    List<Object[]> rows;
    do {
      String last = after;
      rows = transactions.call(session -> page(session, select, directory, last));
      rows.forEach(reader);
      after = rows.isEmpty() ? after : (String) rows.getLast()[0];
    } while (rows.size() == PAGE);
  }

  private static Uni<List<Object[]>> page(
      Mutiny.Session session, String select, String directory, String after) {
    return session
        .createNativeQuery(select, Object[].class)
        .setParameter("directory", directory)
        .setParameter("after", after)
        .getResultList();
  }
}
