package org.rollcall.classifier.hr.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.hr.file.Format;
import org.rollcall.classifier.hr.postgres.Feeds;

/** The feeds that came, and the way to bring one. */
@Path("/api/v1/hr/feeds")
@Produces(MediaType.APPLICATION_JSON)
class FeedsResource {
  private static final int MOST = 100;

  private final Feeds feeds;
  private final TakeUpload uploads;

  FeedsResource(Feeds feeds, TakeUpload uploads) {
    this.feeds = feeds;
    this.uploads = uploads;
  }

  /** The latest hundred, newest first. */
  @GET
  @Blocking
  @RolesAllowed({Roles.VIEWER, Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR, Roles.HR_FEED})
  public List<FeedView> latest() {
    return feeds.latest(MOST).stream().map(FeedView::of).toList();
  }

  /** One feed and what became of it. */
  @GET
  @Path("/{number}")
  @Blocking
  @RolesAllowed({Roles.VIEWER, Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR, Roles.HR_FEED})
  public FeedView feed(@PathParam("number") long number) {
    return feeds
        .find(number)
        .map(FeedView::of)
        .orElseThrow(
            () -> Problems.of(404, "feed-not-found", "there is no such feed", "Ask for the list."));
  }

  /**
   * Takes a feed in. It is read at once, and looked at within a few seconds.
   *
   * @param statedAt when it was made (ISO 8601 with a zone)
   */
  @POST
  @Consumes("text/csv")
  @Blocking
  @RolesAllowed({Roles.HR_FEED, Roles.OPERATOR})
  public Response csv(@QueryParam("statedAt") @Nullable String statedAt, InputStream body)
      throws IOException {
    return taken(uploads.take(Format.CSV, statedAt, body));
  }

  /** The same content as a SCIM 2.0 list response. */
  @POST
  @Consumes({"application/scim+json", MediaType.APPLICATION_JSON})
  @Blocking
  @RolesAllowed({Roles.HR_FEED, Roles.OPERATOR})
  public Response scim(@QueryParam("statedAt") @Nullable String statedAt, InputStream body)
      throws IOException {
    return taken(uploads.take(Format.SCIM, statedAt, body));
  }

  private Response taken(long number) {
    return Response.accepted(feed(number))
        .location(URI.create("/api/v1/hr/feeds/" + number))
        .build();
  }
}
