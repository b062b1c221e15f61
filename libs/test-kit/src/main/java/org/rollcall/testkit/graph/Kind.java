package org.rollcall.testkit.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tenant holds. */
public enum Kind {
  /** {@code orgContact}: read only in Graph. All its properties come without being asked for. */
  CONTACTS("contacts", "orgContact"),
  /** {@code user}: members and guests. */
  USERS("users", "user"),
  /** {@code group}. */
  GROUPS("groups", "group");

  private final String segment;
  private final String type;

  Kind(String segment, String type) {
    this.segment = segment;
    this.type = type;
  }

  /** The first part of the path, e.g. {@code contacts}. */
  public String segment() {
    return segment;
  }

  /** The name of the type, e.g. {@code orgContact}. */
  public String type() {
    return type;
  }

  String odataType() {
    return "#microsoft.graph." + type;
  }

  /** What comes when a request selects nothing. */
  List<String> usual() {
    return Property.usual(this);
  }

  /** Every property that a request may select, beside the id. */
  List<String> properties() {
    return Stream.concat(usual().stream(), Property.onlySelected(this).stream()).toList();
  }

  /** Whether a request may select it. */
  boolean has(String property) {
    return property.equals("id") || properties().contains(property);
  }

  static Optional<Kind> ofSegment(String segment) {
    return Arrays.stream(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
  }
}
