package org.rollcall.classifier.list;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The first entries of a list under one locale. It knows who comes next when the first one goes,
 * and need not look at the rest of the list until it has lost all that it knew. Not thread-safe.
 */
public final class ListHead {
  /** So many are kept when it is cut; it is cut when it has grown to twice as many. */
  static final int KEPT = 64;

  private final NavigableSet<Place> places = new TreeSet<>();
  private @Nullable Place beyond;

  private ListHead(Collection<Place> places, @Nullable Place beyond) {
    this.places.addAll(places);
    this.beyond = beyond;
  }

  /** The head of a list without entries. */
  static ListHead ofNothing() {
    return new ListHead(Set.of(), null);
  }

  /**
   * A head as it was kept.
   *
   * @param beyond every entry that is not among the places comes after this one; null if all are
   *     among them
   */
  public static ListHead of(Collection<Place> places, @Nullable Place beyond) {
    return new ListHead(places, beyond);
  }

  /**
   * Takes note of an entry that is visible in the list.
   *
   * @return false if it comes after all that are kept, now and later
   */
  boolean see(Place place) {
    if (beyond != null && place.compareTo(beyond) > 0) {
      return false;
    }
    places.add(place);
    if (places.size() > 2 * KEPT) {
      while (places.size() > KEPT) {
        places.pollLast();
      }
      beyond = places.last();
    }
    return true;
  }

  /** Takes note that entries are not visible in the list any more. */
  void forget(Set<String> ids) {
    places.removeIf(place -> ids.contains(place.id()));
  }

  /** Whether it does not know the first one any more: the list must be looked at as a whole. */
  boolean isSpent() {
    return places.isEmpty() && beyond != null;
  }

  /** The first one; empty if there is none. */
  Optional<Place> first() {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.first());
  }

  /** The places that it knows, in order. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  /** Every entry that is not among the places comes after this one; null if all are among them. */
  public @Nullable Place beyond() {
    return beyond;
  }
}
