package org.rollcall.classifier.basis.health;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.rollcall.classifier.basis.FileReport;
import org.rollcall.classifier.basis.FileReports;
import org.rollcall.settings.Problem;

/**
 * Down as long as one of the files is refused, with every problem. A stale or shrunken feed is
 * said, but does not make the service unready: it still judges, only more carefully.
 */
@Readiness
class BasisReadiness implements HealthCheck {
  private final FileReports reports;

  BasisReadiness(FileReports reports) {
    this.reports = reports;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("judging basis");
    return reports
        .latest()
        .map(report -> answer(answer, report))
        .orElseGet(() -> answer.down().withData("reason", "nobody has looked yet").build());
  }

  private static HealthCheckResponse answer(HealthCheckResponseBuilder answer, FileReport report) {
    add(answer, "organisation", report.organisationProblems());
    add(answer, "rules", report.rulesProblems());
    add(answer, "hr", report.hrRefusal());
    if (!report.waiting().isEmpty()) {
      answer.withData("waiting-for-two-people", String.join(", ", report.waiting()));
    }
    report
        .feed()
        .ifPresent(
            feed ->
                answer
                    .withData("hr-rows", feed.rows())
                    .withData("hr-made-at", feed.madeAt().toString())
                    .withData("hr-stale", feed.condition().stale())
                    .withData("hr-shrunken", feed.condition().shrunken()));
    boolean good =
        report.organisationProblems().isEmpty()
            && report.rulesProblems().isEmpty()
            && report.hrRefusal().isEmpty();
    return answer.status(good && report.feed().isPresent()).build();
  }

  private static void add(HealthCheckResponseBuilder answer, String name, List<Problem> problems) {
    if (!problems.isEmpty()) {
      answer.withData(name, problems.stream().map(Problem::text).collect(Collectors.joining("; ")));
    }
  }
}
