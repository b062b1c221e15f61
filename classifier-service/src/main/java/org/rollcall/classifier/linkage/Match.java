package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.Objects;

/**
 * A record of the indexed table that may be the probe's person.
 *
 * @param id of the record
 * @param probability that they are one person, given the others that were found
 * @param bits the log-odds, base 2; exactly the prior plus the evidence
 * @param evidence what each comparison brought
 */
public record Match(String id, double probability, double bits, List<Evidence> evidence) {
  public Match {
    Objects.requireNonNull(id, "id");
    evidence = List.copyOf(evidence);
  }

  /**
   * What one comparison says.
   *
   * @param comparison e.g. {@code surname}
   * @param level e.g. {@code exact}, {@code form}, {@code missing}
   * @param bits positive towards one person
   */
  public record Evidence(String comparison, String level, double bits) {}
}
