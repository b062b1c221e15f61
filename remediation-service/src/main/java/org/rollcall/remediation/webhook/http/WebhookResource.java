package org.rollcall.remediation.webhook.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.remediation.webhook.Announcement;
import org.rollcall.remediation.webhook.Deliveries;
import org.rollcall.remediation.webhook.Endpoint;
import org.rollcall.remediation.webhook.Endpoints;

/** How the webhooks are, and trying one out. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookResource {
  private static final Logger LOG = Logger.getLogger(WebhookResource.class);
  private static final int MOST = 200;

  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final InstantSource time;

  WebhookResource(Endpoints endpoints, Deliveries deliveries, InstantSource time) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.time = time;
  }

  /** All endpoints and how each is. */
  @GET
  @RolesAllowed({Roles.VIEWER, Roles.OPERATOR})
  public List<EndpointView> all() {
    Instant now = time.instant();
    return endpoints.all().stream()
        .map(endpoint -> EndpointView.of(endpoint, deliveries.state(endpoint.name()), now))
        .toList();
  }

  /** The latest deliveries of one endpoint, newest first. */
  @GET
  @Path("/{name}/deliveries")
  @RolesAllowed({Roles.VIEWER, Roles.OPERATOR})
  public List<DeliveryView> deliveries(
      @PathParam("name") String name, @QueryParam("limit") @DefaultValue("50") int limit) {
    Endpoint endpoint = known(name);
    if (limit < 1 || limit > MOST) {
      throw Problems.of(
          400, "bad-limit", "limit is " + limit, "Ask for 1 to " + MOST + " deliveries.");
    }
    return deliveries.latest(endpoint.name(), limit).stream().map(DeliveryView::of).toList();
  }

  /** Sends a {@code webhook.test} to one endpoint; what came of it is in its deliveries. */
  @POST
  @Path("/{name}/test")
  @RolesAllowed(Roles.OPERATOR)
  public Response test(@PathParam("name") String name) {
    Endpoint endpoint = known(name);
    Instant now = time.instant();
    UUID id = NameBasedUuid.of("rollcall.webhook.test", endpoint.name(), now.toString());
    deliveries.add(
        endpoint.name(),
        new Announcement(id, "webhook.test", now, Map.of("endpoint", endpoint.name())),
        now);
    LOG.infof("Webhook test asked for: endpoint=%s message=%s", endpoint.name(), id);
    return Response.accepted(Map.of("id", id.toString())).build();
  }

  /** Lets deliveries go to an endpoint again that said it was gone, or that is paused. */
  @POST
  @Path("/{name}/enable")
  @RolesAllowed(Roles.OPERATOR)
  public void enable(@PathParam("name") String name) {
    Endpoint endpoint = known(name);
    deliveries.enable(endpoint.name());
    LOG.infof("Webhook enabled: endpoint=%s", endpoint.name());
  }

  private Endpoint known(String name) {
    return endpoints
        .named(name)
        .orElseThrow(
            () ->
                Problems.of(
                    404,
                    "no-such-webhook",
                    "No webhook of this name is configured.",
                    "Ask /api/v1/webhooks for those that are."));
  }
}
