package org.rollcall.remediation.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything that is or was on its way. Calls block; each is a transaction of its own. */
public interface Deliveries {
  /**
   * Takes the next due delivery of an endpoint for one attempt, and counts the attempt. Nobody else
   * gets it before the lease is over; whoever dies meanwhile has lost nothing.
   *
   * @return empty if nothing is due, or the endpoint is disabled or paused
   */
  Optional<Delivery> take(String endpoint, Instant now, Instant leaseUntil);

  /** Writes down how the taken attempt ended; without effect if the lease was lost meanwhile. */
  void ended(Delivery taken, AfterAttempt how, Instant now);

  /** Adds one delivery to one endpoint, whatever types it wants. */
  void add(String endpoint, Announcement what, Instant due);

  /** The latest deliveries of an endpoint, newest first. */
  List<Delivery> latest(String endpoint, int atMost);

  /** How an endpoint is. */
  EndpointState state(String endpoint);

  /** Lets deliveries go to the endpoint again, at once. */
  void enable(String endpoint);
}
