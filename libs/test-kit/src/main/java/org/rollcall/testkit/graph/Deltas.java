package org.rollcall.testkit.graph;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of the links that delta queries gave, and how soon they tell. Thread-safe, by the
 * tenant's lock, which is held while a request is answered.
 */
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
  public Deltas linksLive(Duration time) {
    synchronized (tenant) {
      lifetime = Objects.requireNonNull(time, "time");
      return this;
    }
  }

  /** How a lost link is answered: 400 with syncStateNotFound, if not said otherwise. */
  public Deltas answerLostLinks(LostLink how) {
    synchronized (tenant) {
      lost = Objects.requireNonNull(how, "how");
      return this;
    }
  }

  /** Loses every link given so far for this kind. */
  public Deltas forgetLinks(Kind kind) {
    synchronized (tenant) {
      generations.merge(kind, 1, Integer::sum);
      return this;
    }
  }

  /** From now on changes happen, but no delta tells them yet, as with slow replication. */
  public Deltas holdBack() {
    synchronized (tenant) {
      heldAt = tenant.changes();
      return this;
    }
  }

  /** Delta queries that begin from now on tell what was held back. */
  public Deltas letGo() {
    synchronized (tenant) {
      heldAt = NOW;
      return this;
    }
  }

  long horizon() {
    synchronized (tenant) {
      return heldAt == NOW ? tenant.changes() : heldAt;
    }
  }

  int generation(Kind kind) {
    synchronized (tenant) {
      return generations.getOrDefault(kind, 0);
    }
  }

  Duration lifetime() {
    synchronized (tenant) {
      return lifetime;
    }
  }

  LostLink lost() {
    synchronized (tenant) {
      return lost;
    }
  }
}
