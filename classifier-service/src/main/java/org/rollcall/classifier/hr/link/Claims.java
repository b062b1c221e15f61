package org.rollcall.classifier.hr.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rollcall.contracts.EntryKey;

/** Who claims whom in one directory. Immutable once it is built, and thread-safe then. */
final class Claims {
  private final Map<String, Set<EntryKey>> taken = new HashMap<>();
  private final Map<String, Strongest> strongest = new HashMap<>();

  Claims(Collection<Traces> directory) {
    directory.forEach(this::add);
  }

  private void add(Traces traces) {
    traces
        .taken()
        .ifPresent(
            person -> taken.computeIfAbsent(person, first -> new HashSet<>()).add(traces.key()));
    if (traces.competes()) {
      traces.likely().stream()
          .filter(Likely::isMoreThanName)
          .forEach(
              one ->
                  strongest.merge(
                      one.person(),
                      new Strongest(traces.key(), one.bits(), Double.NEGATIVE_INFINITY),
                      Strongest::and));
    }
  }

  /** What all others say, seen from one contact. */
  Rivals of(EntryKey contact) {
    return new Rivals() {
      @Override
      public boolean isTaken(String person) {
        Set<EntryKey> by = taken.getOrDefault(person, Set.of());
        return by.size() > (by.contains(contact) ? 1 : 0);
      }

      @Override
      public double strongest(String person) {
        Strongest best = strongest.get(person);
        if (best == null) {
          return Double.NEGATIVE_INFINITY;
        }
        return best.contact().equals(contact) ? best.second() : best.bits();
      }
    };
  }

  /** The strongest claim, and the bits of the one behind it. */
  private record Strongest(EntryKey contact, double bits, double second) {
    Strongest and(Strongest other) {
      return bits >= other.bits ? aheadOf(other) : other.aheadOf(this);
    }

    private Strongest aheadOf(Strongest other) {
      return new Strongest(contact, bits, Math.max(second, other.bits));
    }
  }
}
