package org.rollcall.classifier.linkage;

import java.util.Objects;

/** The name and the type of a column, without its values. */
public record Field(String name, ColumnType type) {
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
