package org.rollcall.remediation.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import org.jboss.logging.Logger;

/** The rules as configured, checked when the service starts: it does not start with unsafe ones. */
@Dependent
class WebhookRules {
  private static final Logger LOG = Logger.getLogger(WebhookRules.class);

  @Produces
  @Singleton
  Destinations destinations(WebhookSettings settings) {
    return new Destinations(
        settings.refusedNetworks().orElse(List.of()),
        settings.loopbackExemptions().orElse(List.of()),
        InetAddress::getAllByName);
  }

  @Produces
  @Singleton
  RetrySchedule schedule(WebhookSettings settings) {
    return new RetrySchedule(settings.schedule());
  }

  void check(
      @Observes StartupEvent start,
      WebhookSettings settings,
      Endpoints endpoints,
      Destinations destinations,
      RetrySchedule schedule) {
    List<String> exemptions = settings.loopbackExemptions().orElse(List.of());
    if (!exemptions.isEmpty() && !settings.exemptionsAllowed()) {
      throw new IllegalStateException(
          "rollcall.webhooks.loopback-exemptions is set: webhooks to the loopback interface are for"
              + " demos and tests. Remove it, or set rollcall.webhooks.exemptions-allowed=true"
              + " there.");
    }
    for (Endpoint endpoint : endpoints.all()) {
      if (!endpoint.secure() && !destinations.exempt(endpoint)) {
        throw new IllegalStateException(
            "rollcall.webhooks." + endpoint.name() + ".url must be https");
      }
    }
    if (!exemptions.isEmpty()) {
      LOG.warnf("Webhooks may go to the loopback interface: exemptions=%s", exemptions);
    }
  }
}
