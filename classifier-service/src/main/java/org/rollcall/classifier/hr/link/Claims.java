package org.rollcall.classifier.hr.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rollcall.contracts.EntryKey;

/** Who claims whom in one directory. Immutable, thread-safe. */
public final class Claims {
  private final Map<String, Set<EntryKey>> taken = new HashMap<>();
  private final Map<String, Strongest> strongest = new HashMap<>();

  public Claims(Collection<Claim> ofDirectory) {
    ofDirectory.forEach(this::add);
  }

  private void add(Claim claim) {
    if (claim.byKey()) {
      taken.computeIfAbsent(claim.person(), first -> new HashSet<>()).add(claim.contact());
      return;
    }
    strongest.merge(
        claim.person(),
        new Strongest(claim.contact(), claim.bits(), Double.NEGATIVE_INFINITY),
        Strongest::and);
  }

  /** What all others claim, seen from one contact. */
  public Rivals of(EntryKey contact) {
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
      if (contact.equals(other.contact)) {
        return new Strongest(contact, Math.max(bits, other.bits), Math.max(second, other.second));
      }
      return bits >= other.bits ? aheadOf(other) : other.aheadOf(this);
    }

    private Strongest aheadOf(Strongest other) {
      return new Strongest(contact, bits, Math.max(second, other.bits));
    }
  }
}
