package org.rollcall.testkit.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The faults that wait for their request, in the order in which they were scripted. Thread-safe.
 */
public final class Faults {
  private static final String ANY = "*";

  private final Map<String, Deque<Optional<Fault>>> waiting = new HashMap<>();

  Faults() {}

  /**
   * The next request to this path meets the fault; called twice, the next two meet one each.
   *
   * @param template the path with ids replaced, as in {@link GraphRequest#template()}: {@code
   *     /contacts/delta}, {@code /groups/{id}}; {@code *} for any
   */
  public synchronized Faults next(String template, Fault fault) {
    queue(template).add(Optional.of(fault));
    return this;
  }

  /** That many requests to this path go well before the next fault. */
  public synchronized Faults pass(String template, int requests) {
    for (int i = 0; i < requests; i++) {
      queue(template).add(Optional.empty());
    }
    return this;
  }

  /** Forgets those that have met nobody. */
  public synchronized void clear() {
    waiting.clear();
  }

  /** How many still wait for their request. */
  public synchronized int waiting() {
    return (int)
        waiting.values().stream().flatMap(Deque::stream).filter(Optional::isPresent).count();
  }

  synchronized Optional<Fault> meet(String template) {
    Deque<Optional<Fault>> own = queue(template);
    Deque<Optional<Fault>> met = own.isEmpty() ? queue(ANY) : own;
    return met.isEmpty() ? Optional.empty() : met.remove();
  }

  private Deque<Optional<Fault>> queue(String template) {
    String key = template.toLowerCase(Locale.ROOT);
    return waiting.computeIfAbsent(key, none -> new ArrayDeque<>());
  }
}
