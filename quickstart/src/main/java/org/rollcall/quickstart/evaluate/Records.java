package org.rollcall.quickstart.evaluate;

import java.util.Map;
import java.util.Objects;
import org.rollcall.classifier.linkage.Table;

/**
 * A file of records.
 *
 * @param table what is linked
 * @param persons by record id who the person is; empty if that is not known
 */
public record Records(Table table, Map<String, String> persons) {
  public Records {
    Objects.requireNonNull(table, "table");
    persons = Map.copyOf(persons);
  }
}
