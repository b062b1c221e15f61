package org.rollcall.classifier.explain.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.basis.FileReport;
import org.rollcall.classifier.basis.FileReports;
import org.rollcall.settings.Problem;

/** In what state the HR feed is. */
@Path("/api/v1/hr")
@Produces(MediaType.APPLICATION_JSON)
class HrResource {
  private final FileReports reports;
  private final InstantSource clock;

  HrResource(FileReports reports, InstantSource clock) {
    this.reports = reports;
    this.clock = clock;
  }

  /** The feed that is judged by, and what is wrong with it or with the present file. */
  @GET
  @RolesAllowed({Roles.VIEWER, Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR})
  public HrState hr() {
    return reports
        .latest()
        .map(report -> HrState.of(report, clock.instant()))
        .orElseThrow(
            () ->
                Problems.of(
                    503, "nothing-to-judge-by", "nobody has looked yet", "Ask again in a second."));
  }

  /**
   * The state of the HR feed.
   *
   * @param rows of the feed that is judged by; null if there is none
   * @param madeAt since when it has been known: its file's time, or when its content was first seen
   *     if that is earlier
   * @param ageHours its age now
   * @param stale too old: nobody becomes EXTERNAL with it
   * @param shrunken too small: nobody becomes EXTERNAL with it
   * @param refused why the present file is refused, and the one before judges on; often empty
   * @param problems bad values in the feed that is judged by; their persons decide nothing
   */
  record HrState(
      @Nullable Integer rows,
      @Nullable Instant madeAt,
      @Nullable Long ageHours,
      boolean stale,
      boolean shrunken,
      List<String> refused,
      List<String> problems) {
    static HrState of(FileReport report, Instant now) {
      FileReport.Feed feed = report.feed().orElse(null);
      return new HrState(
          feed == null ? null : Integer.valueOf(feed.rows()),
          feed == null ? null : feed.madeAt(),
          feed == null ? null : Long.valueOf(Duration.between(feed.madeAt(), now).toHours()),
          feed != null && feed.condition().stale(),
          feed != null && feed.condition().shrunken(),
          report.hrRefusal().stream().map(Problem::text).toList(),
          report.hrProblems());
    }
  }
}
