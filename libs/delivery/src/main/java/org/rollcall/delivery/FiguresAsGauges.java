package org.rollcall.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.ToLongFunction;
import org.jboss.logging.Logger;

/** Shows the figures as metrics; they are counted every few seconds, not at every scrape. */
@ApplicationScoped
class FiguresAsGauges {
  private static final Logger LOG = Logger.getLogger(FiguresAsGauges.class);

  private final Figures.Counted counted;
  private final MeterRegistry meters;
  private volatile Figures latest = new Figures(0, Duration.ZERO, 0, 0);

  FiguresAsGauges(Figures.Counted counted, MeterRegistry meters) {
    this.counted = counted;
    this.meters = meters;
  }

  void register(@Observes StartupEvent started) {
    gauge("outbox_pending", Figures::unsent);
    gauge("inbox_pending", Figures::unhandled);
    gauge("inbox_parked", Figures::parked);
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void count() {
    try {
      latest = counted.now();
    } catch (SQLException databaseDown) {
      LOG.debugf("figures not counted: reason=%s", Reason.of(databaseDown));
    }
  }

  private void gauge(String name, ToLongFunction<Figures> figure) {
    meters.gauge(name, this, gauges -> figure.applyAsLong(gauges.latest));
  }
}
