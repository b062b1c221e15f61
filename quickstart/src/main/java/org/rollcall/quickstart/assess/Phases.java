package org.rollcall.quickstart.assess;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long each part of an assessment takes. Used by one thread. */
final class Phases {
  private static final double A_SECOND = 1e9;

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Does something and takes note of how long it took, on top of what was noted before. */
  <T> T time(String phase, Supplier<T> work) {
    long begun = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.merge(phase, System.nanoTime() - begun, Long::sum);
    }
  }

  /** One line for people: seconds, in the order in which the phases began. */
  String text() {
    return nanos.entrySet().stream()
        .map(
            one -> String.format(Locale.ROOT, "%s %.1f s", one.getKey(), one.getValue() / A_SECOND))
        .collect(Collectors.joining(", "));
  }
}
