package org.rollcall.classifier.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colleagues that an outsider can be taken for, by how they resemble it. Not thread-safe. */
final class Confusions {
  /** More that share only a first name change nothing. */
  private static final int MOST_BY_GIVEN = 20;

  private static final double FURTHER = 0.05;

  private final Map<Confusion, Bearers> found = new EnumMap<>(Confusion.class);

  /** These resemble it so, if they do. */
  void add(Optional<Confusion> how, Bearers who) {
    how.ifPresent(confusion -> add(confusion, who));
  }

  /** These resemble it so. */
  void add(Confusion how, Bearers who) {
    if (who.colleagues() > 0) {
      found.computeIfAbsent(how, fresh -> new Bearers()).add(who);
    }
  }

  /** How many resemble it so. */
  int count(Confusion how) {
    return found.containsKey(how) ? Objects.requireNonNull(found.get(how)).colleagues() : 0;
  }

  /** One of those that resemble it so; empty if there is none. */
  String example(Confusion how) {
    return found.containsKey(how) ? Objects.requireNonNull(found.get(how)).example() : "";
  }

  /** A sensitive department of one that resembles it so; null if there is none. */
  @Nullable String sensitive(Confusion how) {
    Bearers who = found.get(how);
    return who == null ? null : who.sensitive();
  }

  /** In which ways it resembles colleagues. */
  Set<Confusion> kinds() {
    return found.keySet();
  }

  /**
   * How many wholly confusable colleagues that is as much as. The closest resemblance counts, all
   * others hardly add to it: who confuses namesakes takes any of them.
   */
  double mass() {
    double closest = found.keySet().stream().mapToDouble(Confusion::share).max().orElse(0);
    return closest + FURTHER * Math.log1p(Math.max(0, all() - closest));
  }

  /** What part of it one kind has. */
  double part(Confusion how) {
    return mass(how) / all();
  }

  private double all() {
    return found.keySet().stream().mapToDouble(this::mass).sum();
  }

  private double mass(Confusion how) {
    int counted = how == Confusion.SAME_GIVEN ? Math.min(count(how), MOST_BY_GIVEN) : count(how);
    return how.share() * counted;
  }

  /**
   * A department of those that mail may have been meant for in which a wrong mail is worse than
   * elsewhere; null if there is none.
   */
  @Nullable String sensitive() {
    return found.entrySet().stream()
        .filter(entry -> entry.getKey().isClose())
        .map(entry -> entry.getValue().sensitive())
        .filter(Objects::nonNull)
        .sorted()
        .findFirst()
        .orElse(null);
  }
}
