package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table: one cell a record.
 *
 * @param name unique in its table; the same in both tables that are linked
 * @param type how its values are compared
 * @param cells for each record its values: none where it is missing, several where any of them may
 *     be meant (a present and a former surname); the best pair of values counts
 */
public record Column(String name, ColumnType type, List<List<String>> cells) {
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** A column with at most one value a record; a blank value is a missing one. */
  public static Column of(String name, ColumnType type, List<String> values) {
    return new Column(
        name,
        type,
        values.stream().map(v -> v.isBlank() ? List.<String>of() : List.of(v)).toList());
  }

  /** Values are personal data: only the name, the type and the length are told. */
  @Override
  public String toString() {
    return "Column[" + name + ", " + type + ", " + cells.size() + " cells]";
  }
}
