package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One record that is looked for.
 *
 * @param values by column; a column that is left out, or has no value, is missing
 */
public record Probe(Map<String, List<String>> values) {
  public Probe {
    values =
        values.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /** Values are personal data: only the columns are told. */
  @Override
  public String toString() {
    return "Probe" + values.keySet().stream().sorted().toList();
  }
}
