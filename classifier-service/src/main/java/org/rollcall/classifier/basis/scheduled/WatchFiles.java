package org.rollcall.classifier.basis.scheduled;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.basis.FileReport;
import org.rollcall.classifier.basis.FileReports;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.rejudging.postgres.RejudgeContacts;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Problem;

/** Looks at both files from time to time and judges again by what has changed. */
@ApplicationScoped
class WatchFiles {
  private static final Logger LOG = Logger.getLogger(WatchFiles.class);

  private final OrganisationWatch organisation;
  private final HrFileWatch hr;
  private final AssessFeed assess;
  private final CurrentBasis current;
  private final FileReports reports;
  private final RejudgeContacts rejudge;
  private final InstantSource clock;
  private String lastSaid = "";

  WatchFiles(
      @ConfigProperty(name = "rollcall.organisation-file") Path organisationFile,
      @ConfigProperty(name = "rollcall.hr-file") Path hrFile,
      AssessFeed assess,
      CurrentBasis current,
      FileReports reports,
      RejudgeContacts rejudge,
      InstantSource clock) {
    this.organisation = new OrganisationWatch(organisationFile);
    this.hr = new HrFileWatch(hrFile);
    this.assess = assess;
    this.current = current;
    this.reports = reports;
    this.rejudge = rejudge;
    this.clock = clock;
  }

  void onStart(@Observes StartupEvent start) {
    look();
  }

  @Scheduled(every = "{rollcall.hr-poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void lookAndRejudge() {
    look();
    if (current.state() instanceof BasisState.Ready ready) {
      rejudge.rejudge(ready);
    }
  }

  private synchronized void look() {
    organisation.look();
    hr.look();
    Optional<Judging> judging =
        organisation.good().flatMap(known -> hr.good().map(feed -> judging(known, feed)));
    reports.note(
        new FileReport(
            organisation.problems(),
            hr.refusal(),
            hr.good().map(HrFileWatch.GoodFeed::problems).orElse(List.of()),
            judging.map(Judging::report)));
    current.become(
        judging
            .map(now -> ready(now.basis()))
            .orElseGet(() -> new BasisState.Missing("a file must be mended: " + problems())));
    sayOnce();
  }

  private Judging judging(Organisation known, HrFileWatch.GoodFeed good) {
    Instant now = clock.instant();
    AssessFeed.Assessment assessment = assess.assess(good, known.hr(), now);
    FeedCondition condition = assessment.condition();
    HrFeed feed = good.feed();
    return new Judging(
        new Basis(known, feed, condition, RuleSet.none(), LocalDate.ofInstant(now, ZoneOffset.UTC)),
        new FileReport.Feed(feed.rows(), assessment.since(), feed.hash(), condition));
  }

  /** The same state as long as the basis judges alike. */
  private BasisState ready(Basis basis) {
    return current.state() instanceof BasisState.Ready ready
            && ready.basis().fingerprint().equals(basis.fingerprint())
        ? ready
        : new BasisState.Ready(basis, basis.judge());
  }

  private String problems() {
    return Stream.concat(organisation.problems().stream(), hr.refusal().stream())
        .map(Problem::text)
        .collect(Collectors.joining("; "));
  }

  private void sayOnce() {
    String problems = problems();
    if (!problems.isEmpty() && !problems.equals(lastSaid)) {
      LOG.error("a file is refused: " + problems);
    }
    lastSaid = problems;
  }

  /** What is judged by, and what is reported of its feed. */
  private record Judging(Basis basis, FileReport.Feed report) {}
}
