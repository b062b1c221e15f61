package org.rollcall.classifier.linkage;

import java.util.HashSet;
import java.util.List;

/**
 * Records to be linked. An id or a column's name that appears twice, or a column with more or fewer
 * cells than there are records, is refused with an {@link IllegalArgumentException}.
 *
 * @param ids unique, one a record
 * @param columns each with as many cells as there are ids
 */
public record Table(List<String> ids, List<Column> columns) {
  public Table {
    ids = List.copyOf(ids);
    columns = List.copyOf(columns);
    if (new HashSet<>(ids).size() != ids.size()) {
      throw new IllegalArgumentException("an id appears twice: give every record its own");
    }
    if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("a column's name appears twice: name each one otherwise");
    }
    for (Column column : columns) {
      if (column.cells().size() != ids.size()) {
        throw new IllegalArgumentException(
            column + " does not fit " + ids.size() + " records: give every record a cell");
      }
    }
  }

  /** How many records. */
  public int size() {
    return ids.size();
  }

  /** The names and types of the columns. */
  public List<Field> fields() {
    return columns.stream().map(c -> new Field(c.name(), c.type())).toList();
  }

  /** Ids and values are personal data: only sizes are told. */
  @Override
  public String toString() {
    return "Table[" + ids.size() + " records, " + columns + "]";
  }
}
