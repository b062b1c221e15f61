package org.rollcall.remediation.webhook.scheduler;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.rollcall.remediation.webhook.SendDueDeliveries;

/** Starts a round of sending every {@code rollcall.webhook-poll} (1 s). */
@ApplicationScoped
class WebhookRounds {
  private final SendDueDeliveries sending;

  WebhookRounds(SendDueDeliveries sending) {
    this.sending = sending;
  }

  @Scheduled(every = "${rollcall.webhook-poll:1s}")
  @RunOnVirtualThread
  void round() {
    sending.sendAll();
  }
}
