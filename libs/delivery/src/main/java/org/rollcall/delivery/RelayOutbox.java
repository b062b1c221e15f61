package org.rollcall.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Carries the outbox to the broker, as long as the service runs. Every instance does. */
@ApplicationScoped
class RelayOutbox {
  private final Unsent unsent;
  private final Publisher publisher;
  private final Commits commits;
  private final DeliverySettings settings;
  private @Nullable Loop loop;

  RelayOutbox(Unsent unsent, Publisher publisher, Commits commits, DeliverySettings settings) {
    this.unsent = unsent;
    this.publisher = publisher;
    this.commits = commits;
    this.settings = settings;
  }

  void begin(@Observes StartupEvent started) {
    BackOff backOff = new BackOff(settings.reconnect().first(), settings.reconnect().longest());
    loop =
        new Loop(
                "rollcall-relay",
                this::relay,
                () -> commits.await(settings.relay().poll()),
                backOff)
            .start();
  }

  void end(@Observes ShutdownEvent stopping) {
    if (loop != null) {
      loop.stop();
    }
    publisher.disconnect();
  }

  private boolean relay() throws Exception {
    publisher.connect();
    int most = settings.relay().batch();
    return unsent.settle(most, publisher::publish) == most;
  }
}
