package org.rollcall.remediation.change;

import java.util.List;
import java.util.Objects;

/**
 * One attribute from its approved values to its desired ones. Empty means absent.
 *
 * @param attribute the attribute's name
 * @param before the values that must be there now: the pre-image
 * @param after the values that shall be there
 */
public record AttributeChange(String attribute, List<String> before, List<String> after) {
  public AttributeChange {
    Objects.requireNonNull(attribute, "attribute");
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (before.equals(after)) {
      throw new IllegalArgumentException("a change changes something");
    }
  }

  /** The change that takes this one back. */
  public AttributeChange reversed() {
    return new AttributeChange(attribute, after, before);
  }
}
