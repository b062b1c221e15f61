package org.rollcall.remediation.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that happened and that other systems may want to hear of.
 *
 * @param id the same whenever the same thing is told again; receivers drop repeats by it
 * @param type dotted, lower case, e.g. {@code change.verified}
 * @param at when it happened
 * @param facts keys and identifiers, no personal data
 */
public record Announcement(UUID id, String type, Instant at, Map<String, String> facts) {
  private static final Pattern TYPE = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");

  public Announcement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    facts = Map.copyOf(facts);
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("an announcement's type is dotted lower case: " + type);
    }
  }

  /** The facts in the order of their names, so that the same announcement has the same bytes. */
  public Map<String, String> factsInOrder() {
    return new TreeMap<>(facts);
  }
}
