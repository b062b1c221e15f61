package org.rollcall.testkit.graph;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What becomes of the links that delta queries gave, and how soon they tell. Thread-safe. */
public final class Deltas {
  private static final Duration SEVEN_DAYS = Duration.ofDays(7);
  private static final long NOW = -1;

  private final Tenant tenant;
  private final Map<Kind, Integer> generations = new EnumMap<>(Kind.class);
  private Duration lifetime = SEVEN_DAYS;
  private LostLink lost = LostLink.BAD_REQUEST;
  private long heldAt = NOW;

  Deltas(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Links older than that are lost; seven days, if not said otherwise. */
  public synchronized Deltas linksLive(Duration time) {
    lifetime = Objects.requireNonNull(time, "time");
    return this;
  }

  /** How a lost link is answered: 400 with syncStateNotFound, if not said otherwise. */
  public synchronized Deltas answerLostLinks(LostLink how) {
    lost = Objects.requireNonNull(how, "how");
    return this;
  }

  /** Loses every link given so far for this kind. */
  public synchronized Deltas forgetLinks(Kind kind) {
    generations.merge(kind, 1, Integer::sum);
    return this;
  }

  /** From now on changes happen, but no delta tells them yet, as with slow replication. */
  public synchronized Deltas holdBack() {
    heldAt = tenant.changes();
    return this;
  }

  /** Delta queries that begin from now on tell what was held back. */
  public synchronized Deltas letGo() {
    heldAt = NOW;
    return this;
  }

  synchronized long horizon() {
    return heldAt == NOW ? tenant.changes() : heldAt;
  }

  synchronized int generation(Kind kind) {
    return generations.getOrDefault(kind, 0);
  }

  synchronized Duration lifetime() {
    return lifetime;
  }

  synchronized LostLink lost() {
    return lost;
  }
}
