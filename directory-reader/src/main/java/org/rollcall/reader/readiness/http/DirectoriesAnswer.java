package org.rollcall.reader.readiness.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.timetable.Agendas;

/**
 * Whether every directory lets the reading account in. It is tried from time to time beside the
 * probes: a directory that hangs must not hang the probe.
 */
@Readiness
@ApplicationScoped
class DirectoriesAnswer implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(DirectoriesAnswer.class);
  private static final Trouble NOT_TRIED =
      new Trouble("not-tried", "the directory has not been tried yet", "Wait a moment.");

  private final Directories directories;
  private final Agendas agendas;
  private final InstantSource clock;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Map<String, Optional<Trouble>> last = new ConcurrentHashMap<>();

  DirectoriesAnswer(Directories directories, Agendas agendas, InstantSource clock) {
    this.directories = directories;
    this.agendas = agendas;
    this.clock = clock;
  }

  @Scheduled(
      every = "${rollcall.reader.check:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    for (Directory directory : directories.all()) {
      boolean isLeftAlone = agendas.of(directory).notBefore(clock.instant()).isPresent();
      if (!isLeftAlone && underWay.add(directory.name())) {
        Thread unused =
            Thread.ofVirtual().name("check-" + directory.name()).start(() -> tryOut(directory));
      }
    }
  }

  /** Each on a thread of its own: one that hangs says nothing about the others. */
  private void tryOut(Directory directory) {
    try {
      look(directory);
    } finally {
      underWay.remove(directory.name());
    }
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("directories").up();
    for (Directory directory : directories.all()) {
      Optional<Trouble> trouble = last.getOrDefault(directory.name(), Optional.of(NOT_TRIED));
      answer.withData(directory.name(), trouble.map(Trouble::text).orElse("answers"));
      if (trouble.isPresent()) {
        answer.down();
      }
    }
    return answer.build();
  }

  private void look(Directory directory) {
    Optional<Trouble> now = directory.source().check();
    Optional<Trouble> before = last.put(directory.name(), now);
    if (now.isPresent() && !now.equals(before)) {
      LOG.warnf(
          "Directory cannot be read directory=%s outcome=%s: %s",
          directory.name(), now.get().code(), now.get().text());
    }
    if (now.isEmpty() && before != null && before.isPresent()) {
      LOG.infof("Directory can be read again directory=%s", directory.name());
    }
  }
}
