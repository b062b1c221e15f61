package org.rollcall.quickstart.evaluate;

import java.util.Objects;
import java.util.regex.Pattern;

/** How it is known who a record's person is. */
public sealed interface Truth {
  /** A column that is equal for the same person. */
  record InColumn(String column) implements Truth {
    public InColumn {
      Objects.requireNonNull(column, "column");
    }
  }

  /** A pattern that is found in the record's id; its first group is equal for the same person. */
  record InId(Pattern pattern) implements Truth {
    public InId {
      Objects.requireNonNull(pattern, "pattern");
    }
  }
}
