package org.rollcall.testkit.graph;

import java.util.ArrayList;
import java.util.List;

/** What was asked of the simulator, in order. Thread-safe. */
public final class Requests {
  private final List<GraphRequest> all = new ArrayList<>();

  Requests() {}

  synchronized void add(GraphRequest request) {
    all.add(request);
  }

  /** Every request, those refused and those inside batches included. */
  public synchronized List<GraphRequest> all() {
    return List.copyOf(all);
  }

  /** Those to this path, ids replaced, e.g. {@code /groups/{id}/members}. */
  public List<GraphRequest> to(String template) {
    return all().stream().filter(one -> one.template().equalsIgnoreCase(template)).toList();
  }

  /** Forgets them. */
  public synchronized void clear() {
    all.clear();
  }
}
