package org.rollcall.classifier.basis.scheduled;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.basis.FileReport;
import org.rollcall.classifier.basis.FileReports;
import org.rollcall.classifier.linking.postgres.LinkingModels;
import org.rollcall.classifier.rejudging.postgres.RejudgeContacts;
import org.rollcall.settings.Problem;

/**
 * Looks from time to time at the mounted files and at what people have decided, and judges again by
 * what has changed.
 */
@ApplicationScoped
class WatchFiles {
  private static final Logger LOG = Logger.getLogger(WatchFiles.class);

  private final DecidedSettings settings;
  private final TakeHrFile hr;
  private final DecideFeeds decide;
  private final JudgedFeed judged;
  private final CurrentBasis current;
  private final FileReports reports;
  private final RejudgeContacts rejudge;
  private final LinkingModels models;
  private final InstantSource clock;
  private String lastSaid = "";

  WatchFiles(
      DecidedSettings settings,
      TakeHrFile hr,
      DecideFeeds decide,
      JudgedFeed judged,
      CurrentBasis current,
      FileReports reports,
      RejudgeContacts rejudge,
      LinkingModels models,
      InstantSource clock) {
    this.settings = settings;
    this.hr = hr;
    this.decide = decide;
    this.judged = judged;
    this.current = current;
    this.reports = reports;
    this.rejudge = rejudge;
    this.models = models;
    this.clock = clock;
  }

  /** Counting what a feed would move takes long: a start does not wait for it. */
  void onStart(@Observes StartupEvent start) {
    look(true);
  }

  @Scheduled(every = "{rollcall.hr-poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void lookAndRejudge() {
    look(false);
    if (current.state() instanceof BasisState.Ready ready && models.learnIfDue(ready.basis())) {
      look(false);
    }
    if (current.state() instanceof BasisState.Ready ready) {
      rejudge.rejudge(ready);
    }
  }

  private synchronized void look(boolean starting) {
    Instant now = clock.instant();
    settings.look(now);
    hr.look(now);
    if (!starting || judged.isMissing()) {
      settings
          .decided()
          .ifPresent(known -> decide.decide(known.organisation(), known.rules(), now));
    }
    Optional<Judging> judging =
        settings
            .decided()
            .flatMap(
                known ->
                    judged
                        .now(known.organisation().hr(), now)
                        .map(feed -> judging(known, feed, now)));
    reports.note(
        new FileReport(
            settings.organisationProblems(),
            settings.rulesProblems(),
            settings.waiting(),
            hr.refusal(),
            judging.map(Judging::problems).orElse(List.of()),
            judging.map(Judging::report)));
    current.become(
        judging
            .map(by -> ready(by.basis()))
            .orElseGet(() -> new BasisState.Missing("a file must be mended: " + problems())));
    sayOnce();
  }

  private static Judging judging(DecidedSettings.Decided known, JudgedFeed.Now feed, Instant now) {
    return new Judging(
        new Basis(
            known.organisation(),
            feed.feed(),
            feed.condition(),
            known.rules(),
            LocalDate.ofInstant(now, ZoneOffset.UTC)),
        new FileReport.Feed(feed.feed().rows(), feed.since(), feed.feed().hash(), feed.condition()),
        feed.kept().problems());
  }

  /** The same state as long as the basis judges alike. */
  private BasisState ready(Basis found) {
    Basis basis = found.with(models.current());
    return current.state() instanceof BasisState.Ready ready
            && ready.basis().fingerprint().equals(basis.fingerprint())
        ? ready
        : new BasisState.Ready(basis, basis.judge());
  }

  private String problems() {
    return Stream.of(settings.organisationProblems(), settings.rulesProblems(), hr.refusal())
        .flatMap(List::stream)
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
  private record Judging(Basis basis, FileReport.Feed report, List<String> problems) {}
}
