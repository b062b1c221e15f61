package org.rollcall.remediation.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Sends what is due. Endpoints do not wait for each other; deliveries to one endpoint go one after
 * the other.
 */
@ApplicationScoped
public class SendDueDeliveries {
  private static final Logger LOG = Logger.getLogger(SendDueDeliveries.class);
  private static final Duration LEASE_BEYOND_TIMEOUT = Duration.ofSeconds(40);

  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final Courier courier;
  private final RetrySchedule schedule;
  private final InstantSource time;
  private final Duration lease;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  /** Everything it needs. */
  public SendDueDeliveries(
      Endpoints endpoints,
      Deliveries deliveries,
      Courier courier,
      RetrySchedule schedule,
      InstantSource time,
      WebhookSettings settings) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.courier = courier;
    this.schedule = schedule;
    this.time = time;
    this.lease = settings.timeout().plus(LEASE_BEYOND_TIMEOUT);
  }

  /** Starts sending to every endpoint, each on a thread of its own, and returns at once. */
  public void sendAll() {
    endpoints
        .all()
        .forEach(endpoint -> Thread.ofVirtual().name("webhook").start(() -> send(endpoint)));
  }

  /** Sends everything that is due to one endpoint, unless somebody is at it already. */
  public void send(Endpoint endpoint) {
    if (ending || !busy.add(endpoint.name())) {
      return;
    }
    try {
      boolean more = true;
      while (more && !ending) {
        more = sendOne(endpoint);
      }
    } catch (RuntimeException broken) {
      LOG.warnf(broken, "Webhook deliveries wait: endpoint=%s", endpoint.name());
    } finally {
      busy.remove(endpoint.name());
    }
  }

  private boolean sendOne(Endpoint endpoint) {
    Instant now = time.instant();
    Optional<Delivery> next = deliveries.take(endpoint.name(), now, now.plus(lease));
    next.ifPresent(delivery -> attempt(endpoint, delivery));
    return next.isPresent();
  }

  private void attempt(Endpoint endpoint, Delivery delivery) {
    Answer answer = courier.carry(endpoint, delivery);
    Instant now = time.instant();
    AfterAttempt how = schedule.after(delivery, answer, now);
    deliveries.ended(delivery, how, now);
    tell(delivery, how);
  }

  private static void tell(Delivery delivery, AfterAttempt how) {
    Logger.Level level =
        switch (how) {
          case AfterAttempt.Delivered delivered -> Logger.Level.DEBUG;
          case AfterAttempt.Again again -> Logger.Level.INFO;
          case AfterAttempt.GivenUp givenUp -> Logger.Level.WARN;
          case AfterAttempt.EndpointGone gone -> Logger.Level.WARN;
        };
    LOG.logf(
        level,
        "Webhook attempt ended: endpoint=%s message=%s attempt=%s outcome=%s result=%s",
        delivery.endpoint(),
        delivery.id(),
        delivery.attempts(),
        how.getClass().getSimpleName(),
        how.result());
  }

  @PreDestroy
  void end() {
    ending = true;
  }
}
