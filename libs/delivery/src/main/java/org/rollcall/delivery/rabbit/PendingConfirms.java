package org.rollcall.delivery.rabbit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.delivery.Publication;

/**
 * The answers that are still due on one channel. A message that was returned is refused, although
 * the broker confirms it afterwards; when the channel breaks, everything unanswered is unknown, and
 * stays so. Thread-safe.
 */
final class PendingConfirms {
  private final NavigableMap<Long, UUID> pending = new TreeMap<>();
  private final Map<UUID, String> returned = new HashMap<>();
  private final Map<UUID, Publication> answers = new HashMap<>();
  private @Nullable String broken;

  /** A message is about to be published under this number. */
  synchronized void expect(long number, UUID message) {
    if (broken == null) {
      pending.put(number, message);
    } else {
      answers.put(message, new Publication.Unknown(broken));
    }
  }

  /** The broker has confirmed this number, or all up to it. */
  synchronized void confirmed(long number, boolean upTo) {
    answer(number, upTo, new Publication.Confirmed());
  }

  /** The broker has refused this number, or all up to it. */
  synchronized void refused(long number, boolean upTo) {
    answer(number, upTo, new Publication.Refused("the broker refused it (queue full?)"));
  }

  /** The broker could route a message nowhere. Comes before its confirm. */
  synchronized void returned(UUID message, String reason) {
    returned.put(message, reason);
  }

  /** There will be no more answers. */
  synchronized void broken(String reason) {
    broken = reason;
    pending.values().forEach(message -> answers.put(message, new Publication.Unknown(reason)));
    pending.clear();
    notifyAll();
  }

  /** Whether there will be no more answers. */
  synchronized boolean isBroken() {
    return broken != null;
  }

  /**
   * Waits until everything is answered, or the deadline has passed, and takes the answers; what has
   * none by then is unknown.
   */
  synchronized Map<UUID, Publication> await(Duration deadline) throws InterruptedException {
    long end = System.nanoTime() + deadline.toNanos();
    while (!pending.isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        broken("no confirm within " + deadline);
        break;
      }
      wait(left);
    }
    Map<UUID, Publication> taken = new HashMap<>(answers);
    answers.clear();
    returned.clear();
    return taken;
  }

  private void answer(long number, boolean upTo, Publication publication) {
    NavigableMap<Long, UUID> answered =
        upTo ? pending.headMap(number, true) : pending.subMap(number, true, number, true);
    for (Entry<Long, UUID> one : answered.entrySet()) {
      String unroutable = returned.remove(one.getValue());
      answers.put(
          one.getValue(), unroutable == null ? publication : new Publication.Refused(unroutable));
    }
    answered.clear();
    notifyAll();
  }
}
