package org.rollcall.quickstart.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.linkage.ColumnType;

/**
 * What the columns of the records are.
 *
 * @param name of the specification
 * @param recordId the column that tells records apart
 * @param columns the columns that are compared, in order
 * @param oneToOne whether nobody has two records in one file
 * @param truth how to know which records are one person, if that is known
 */
public record LinkageSpec(
    String name,
    String recordId,
    Map<String, ColumnType> columns,
    boolean oneToOne,
    Optional<Truth> truth) {
  public LinkageSpec {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(recordId, "recordId");
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    Objects.requireNonNull(truth, "truth");
  }
}
