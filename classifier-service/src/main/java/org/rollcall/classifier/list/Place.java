package org.rollcall.classifier.list;

import java.util.Objects;

/**
 * Where an entry stands in a list under one locale.
 *
 * @param key the collation key of its sort key, in lower-case hex: the order of the texts is the
 *     order of the keys
 * @param id the entry's id within its directory; decides where keys are equal
 */
public record Place(String key, String id) implements Comparable<Place> {
  public Place {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(id, "id");
  }

  @Override
  public int compareTo(Place other) {
    int byKey = key.compareTo(other.key);
    return byKey != 0 ? byKey : id.compareTo(other.id);
  }

  /** Says nothing personal: the key can be turned back into a name. */
  @Override
  public String toString() {
    return "Place[" + id + "]";
  }
}
