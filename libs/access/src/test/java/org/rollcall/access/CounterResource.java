package org.rollcall.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;

/** A small service to ask. */
@Path("/counter")
@Produces(MediaType.APPLICATION_JSON)
public class CounterResource {
  private final Caller caller;

  CounterResource(Caller caller) {
    this.caller = caller;
  }

  /** What is counted. */
  public record Count(@Max(9) int number, Instant at) {}

  @GET
  @RolesAllowed(Roles.VIEWER)
  public Map<String, Object> read() {
    return Map.of(
        "person",
        caller.person().map(Person::naturalPerson).orElse("nobody"),
        "approver",
        caller.has(Roles.APPROVER));
  }

  @POST
  @RolesAllowed(Roles.PROPOSER)
  @Consumes(MediaType.APPLICATION_JSON)
  public Map<String, Object> write(@Valid Count count) {
    return Map.of("by", caller.requirePerson().naturalPerson(), "number", count.number());
  }

  @GET
  @Path("/forgotten")
  public String nobodySaidWhoMay() {
    return "open to everybody";
  }

  @GET
  @Path("/stale")
  @RolesAllowed(Roles.VIEWER)
  public String stale() {
    throw Problems.of(412, "stale-version", "Somebody was faster.", "Read it again.");
  }

  @GET
  @Path("/broken")
  @RolesAllowed(Roles.VIEWER)
  public String broken() {
    throw new IllegalStateException("jane.doe@example.org is in this message");
  }
}
