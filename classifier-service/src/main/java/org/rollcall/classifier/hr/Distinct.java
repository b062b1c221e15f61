package org.rollcall.classifier.hr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts two lists together: each value once, in their order. */
final class Distinct {
  private Distinct() {}

  static <T> List<T> of(List<T> some, List<T> more) {
    if (more.isEmpty() || some.equals(more)) {
      return some;
    }
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
