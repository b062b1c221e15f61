package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.rollcall.delivery.BackOff;
import org.rollcall.delivery.Bell;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.Inbox;
import org.rollcall.delivery.Incoming;
import org.rollcall.delivery.Reason;

/**
 * Keeps each message and acknowledges it then. While the database is down, the message stays
 * unacknowledged and is tried again: the broker keeps it, and nothing loops through it.
 */
@ApplicationScoped
class TakeIn {
  private static final Logger LOG = Logger.getLogger(TakeIn.class);
  private static final String CLASS_OF_BAD_DATA = "22";

  private final Inbox inbox;
  private final Bell bell;
  private final InstantSource clock;
  private final BackOff backOff;
  private final Senders senders;
  private final CountDownLatch stopping = new CountDownLatch(1);

  TakeIn(Inbox inbox, Bell bell, InstantSource clock, DeliverySettings settings) {
    this.inbox = inbox;
    this.bell = bell;
    this.clock = clock;
    this.senders = Senders.of(settings.senders());
    this.backOff = new BackOff(settings.reconnect().first(), settings.reconnect().longest());
  }

  void stop(@Observes ShutdownEvent ended) {
    stopping.countDown();
  }

  /** Takes one message in; returns when it is acknowledged, or can no longer be. */
  void take(Channel channel, Delivery delivery) throws IOException {
    Incoming message =
        OpenedEnvelope.open(senders, delivery.getProperties(), delivery.getBody(), clock.instant());
    long tag = delivery.getEnvelope().getDeliveryTag();
    for (int failures = 1; channel.isOpen(); failures++) {
      try {
        keep(message);
        channel.basicAck(tag, false);
        return;
      } catch (AlreadyClosedException cut) {
        LOG.debugf("message comes again: message=%s", message.id());
        return;
      } catch (SQLException failure) {
        if (isBadData(failure)) {
          LOG.errorf("message cannot be stored: message=%s outcome=rejected", message.id());
          channel.basicReject(tag, false);
          return;
        }
        LOG.warnf("message waits for the database: reason=%s", Reason.of(failure));
        if (isStoppedWaiting(failures)) {
          return;
        }
      }
    }
  }

  private void keep(Incoming message) throws SQLException {
    boolean isNew = inbox.keep(message);
    Incoming.Defect defect = message.defect();
    if (isNew && defect != null) {
      LOG.errorf("message parked: message=%s code=%s", message.id(), defect.code());
    }
    if (isNew) {
      bell.ring();
    } else {
      LOG.debugf("message repeated: message=%s outcome=dropped", message.id());
    }
  }

  private static boolean isBadData(SQLException failure) {
    return failure.getSQLState() != null && failure.getSQLState().startsWith(CLASS_OF_BAD_DATA);
  }

  private boolean isStoppedWaiting(int failures) {
    try {
      long wait = backOff.after(failures, RandomGenerator.getDefault()).toMillis();
      return stopping.await(wait, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
