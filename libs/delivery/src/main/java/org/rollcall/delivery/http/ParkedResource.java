package org.rollcall.delivery.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.delivery.ParkedMessage;
import org.rollcall.delivery.ParkedMessages;

/** What needs people, and what they do about it. Bodies are never shown: they are personal data. */
@Path("/api/v1/parked")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ParkedResource {
  private static final int MOST = 1000;

  private final ParkedMessages parked;

  ParkedResource(ParkedMessages parked) {
    this.parked = parked;
  }

  /** The oldest thousand. */
  @GET
  @RolesAllowed({"operator", "viewer"})
  public List<ParkedMessage> list() {
    return parked.oldest(MOST);
  }

  /** Has one tried again. */
  @POST
  @Path("/{number}/retry")
  @RolesAllowed("operator")
  public void retry(@PathParam("number") long number) {
    if (!parked.retry(number)) {
      throw notParked();
    }
  }

  /** Gives one up; the body says why. */
  @POST
  @Path("/{number}/discard")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("operator")
  public void discard(
      @PathParam("number") long number, @Nullable Discard why, @Context SecurityContext who) {
    if (why == null || why.reason() == null || why.reason().isBlank()) {
      throw new BadRequestException("Say why: {\"reason\": \"...\"}.");
    }
    if (!parked.discard(number, who.getUserPrincipal().getName(), why.reason())) {
      throw notParked();
    }
  }

  private static NotFoundException notParked() {
    return new NotFoundException("No message of this number is parked or held here.");
  }

  /**
   * Why a message is given up.
   *
   * @param reason in words; without it nothing is discarded
   */
  public record Discard(@Nullable String reason) {}
}
