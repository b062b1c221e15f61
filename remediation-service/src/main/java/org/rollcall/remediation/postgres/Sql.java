package org.rollcall.remediation.postgres;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.remediation.json.RowJson;

/** Statements inside a session's transaction. Thread-safe. */
public final class Sql {
  private Sql() {}

  /** Rows of a query that gives one JSON text a row. */
  public static <T> Uni<List<T>> rows(
      Mutiny.Session session, String query, Map<String, Object> parameters, Class<T> row) {
    Mutiny.SelectionQuery<String> select = session.createNativeQuery(query, String.class);
    parameters.forEach(select::setParameter);
    return select
        .getResultList()
        .map(texts -> texts.stream().map(text -> RowJson.read(text, row)).toList());
  }

  /** The first row, if there is one. */
  public static <T> Uni<Optional<T>> row(
      Mutiny.Session session, String query, Map<String, Object> parameters, Class<T> row) {
    return rows(session, query, parameters, row).map(all -> all.stream().findFirst());
  }

  /** Runs a statement; how many rows it touched. */
  public static Uni<Integer> run(
      Mutiny.Session session, String statement, Map<String, Object> parameters) {
    Mutiny.MutationQuery update = session.createNativeQuery(statement);
    parameters.forEach(update::setParameter);
    return update.executeUpdate();
  }
}
