package org.rollcall.testkit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One round of a delta query: what it has to tell, fixed when it began.
 *
 * @param wish what the first request asked for
 * @param upTo the number of the last change that it covers
 * @param items what is to be told, in this order
 */
record DeltaRound(Wish wish, long upTo, List<Item> items) {
  DeltaRound {
    items = List.copyOf(items);
  }

  /**
   * What a delta query was asked to tell; it stays with the query through all its rounds.
   *
   * @param kind what kind of objects
   * @param selected properties; empty for the usual ones
   * @param ids only these; empty for all
   * @param generation of the links that were good when it began
   */
  record Wish(Kind kind, List<String> selected, Set<String> ids, int generation) {
    Wish {
      selected = List.copyOf(selected);
      ids = Set.copyOf(ids);
    }

    boolean wants(String id) {
      return ids.isEmpty() || ids.contains(id);
    }

    boolean wantsMembers() {
      return kind == Kind.GROUPS && (selected.isEmpty() || selected.contains("members"));
    }

    List<String> properties() {
      return selected.isEmpty() ? kind.usual() : selected;
    }
  }

  /**
   * An object that is told of.
   *
   * @param id which
   * @param changed the properties that changed since the last round; those that are told under
   *     return=minimal
   * @param joined members that came
   * @param left members that went
   */
  record Item(String id, Set<String> changed, List<String> joined, List<String> left) {
    Item {
      changed = Set.copyOf(changed);
      joined = List.copyOf(joined);
      left = List.copyOf(left);
    }

    /** The object once more, without its members. */
    Item again() {
      return new Item(id, changed, List.of(), List.of());
    }
  }

  /** A first round: everything that is there. */
  static DeltaRound first(Tenant tenant, Wish wish, long upTo, Pages pages) {
    List<Item> items = new ArrayList<>();
    for (StoredObject object : tenant.all(wish.kind())) {
      boolean told = object.isLive() || pages.tellsRemovedAtFirst();
      if (told && object.born() <= upTo && wish.wants(object.id())) {
        List<String> members = object.isLive() ? List.copyOf(object.members()) : List.of();
        Set<String> all = object.properties().keySet();
        items.addAll(cut(new Item(object.id(), all, members, List.of()), wish, pages));
      }
    }
    return new DeltaRound(wish, upTo, items);
  }

  /** A later round: what happened since. */
  static DeltaRound later(Tenant tenant, Wish wish, long since, long upTo, Pages pages) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (Change change : tenant.between(since, upTo)) {
      boolean told = !change.properties().isEmpty() || membershipOnly(change).isEmpty();
      if (change.kind() == wish.kind()
          && wish.wants(change.id())
          && (told || wish.wantsMembers())) {
        Item before = new Item(change.id(), Set.of(), List.of(), List.of());
        items.put(change.id(), with(items.getOrDefault(change.id(), before), change));
      }
    }
    List<Item> cut = items.values().stream().flatMap(i -> cut(i, wish, pages).stream()).toList();
    return new DeltaRound(wish, upTo, cut);
  }

  private static String membershipOnly(Change change) {
    return change.joined() + change.left();
  }

  private static Item with(Item item, Change change) {
    Set<String> changed = new LinkedHashSet<>(item.changed());
    changed.addAll(change.properties());
    List<String> joined = new ArrayList<>(item.joined());
    List<String> left = new ArrayList<>(item.left());
    if (!change.joined().isEmpty()) {
      left.remove(change.joined());
      joined.add(change.joined());
    }
    if (!change.left().isEmpty()) {
      joined.remove(change.left());
      left.add(change.left());
    }
    return new Item(item.id(), changed, joined, left);
  }

  /** A group with many members is told more than once. */
  private static List<Item> cut(Item item, Wish wish, Pages pages) {
    int most = pages.membersAtOnce();
    if (!wish.wantsMembers() || item.joined().size() <= most) {
      return List.of(item);
    }
    List<Item> parts = new ArrayList<>();
    for (int from = 0; from < item.joined().size(); from += most) {
      List<String> some = item.joined().subList(from, Math.min(from + most, item.joined().size()));
      parts.add(new Item(item.id(), item.changed(), some, from == 0 ? item.left() : List.of()));
    }
    return parts;
  }

  /** The last object of the round before comes first, and the first of each page comes again. */
  DeltaRound withReplays(Optional<Item> lastOfBefore, int pageSize) {
    List<Item> told = new ArrayList<>();
    lastOfBefore.filter(last -> wish.wants(last.id())).map(Item::again).ifPresent(told::add);
    for (int i = 0; i < items.size(); i++) {
      told.add(items.get(i));
      if (i % pageSize == pageSize - 1) {
        told.add(items.get(i - pageSize + 1).again());
      }
    }
    return new DeltaRound(wish, upTo, told);
  }
}
