package org.rollcall.remediation.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param at when
 * @param what in the trade's word, e.g. {@code approved}
 * @param actor {@code system} or {@code person:...}
 * @param entry the entry's key as text; null where it is about no single entry
 * @param facts keys and identifiers, nothing else personal
 */
public record AuditRecord(
    Instant at, String what, String actor, @Nullable String entry, Map<String, String> facts) {
  public AuditRecord {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(actor, "actor");
    facts = Map.copyOf(facts);
  }

  Map<String, Object> numbered(long number) {
    Map<String, Object> all = new TreeMap<>(facts);
    all.put("number", Long.toString(number));
    all.put("at", at.toString());
    all.put("what", what);
    all.put("actor", actor);
    if (entry != null) {
      all.put("entry", entry);
    }
    return all;
  }
}
