package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a set of pairs that have no record in common. */
final class Components {
  private final Map<String, String> leaders = new HashMap<>();

  private Components() {}

  /** The parts, each in the order of the pairs. */
  static List<List<ScoredPair>> of(List<ScoredPair> pairs) {
    Components components = new Components();
    pairs.forEach(p -> components.join("l" + p.left(), "r" + p.right()));
    Map<String, List<ScoredPair>> parts = new LinkedHashMap<>();
    for (ScoredPair pair : pairs) {
      parts.computeIfAbsent(components.leader("l" + pair.left()), l -> new ArrayList<>()).add(pair);
    }
    return List.copyOf(parts.values());
  }

  /** How many records the pairs have on the side that has more. */
  static long widest(List<ScoredPair> pairs) {
    return Math.max(
        pairs.stream().map(ScoredPair::left).distinct().count(),
        pairs.stream().map(ScoredPair::right).distinct().count());
  }

  private void join(String one, String other) {
    leaders.put(leader(one), leader(other));
  }

  private String leader(String record) {
    String at = record;
    String next = leaders.computeIfAbsent(at, r -> r);
    while (!next.equals(at)) {
      String beyond = leaders.getOrDefault(next, next);
      leaders.put(at, beyond);
      at = next;
      next = beyond;
    }
    return at;
  }
}
