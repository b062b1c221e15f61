package org.rollcall.quickstart.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.demo.http.Readiness;
import org.rollcall.testkit.processes.Health;
import org.rollcall.testkit.processes.JvmFlags;
import org.rollcall.testkit.processes.ServiceProcess;

/** The three services as processes of their own, from the jars that ship. */
public final class DemoServices implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int LAST_LINES = 15;

  private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
  private final Map<Service, URI> urls = new EnumMap<>(Service.class);

  /**
   * Starts all three; they need not be ready.
   *
   * @param settings what each is told
   * @param logs the folder that takes their logs
   */
  static DemoServices start(
      Installation installation,
      Function<Service, Map<String, String>> settings,
      Path logs,
      Watchdog watchdog) {
    return start(installation, settings, logs, watchdog, JvmFlags.SHIPPED);
  }

  /**
   * Starts all three; they need not be ready.
   *
   * @param settings what each is told
   * @param logs the folder that takes their logs
   * @param jvmFlags with which flags each JVM runs
   */
  public static DemoServices start(
      Installation installation,
      Function<Service, Map<String, String>> settings,
      Path logs,
      Watchdog watchdog,
      JvmFlags jvmFlags) {
    DemoServices services = new DemoServices();
    try {
      for (Service service : Service.values()) {
        ServiceProcess process =
            ServiceProcess.start(
                installation.service(service.folder()),
                settings.apply(service),
                logs.resolve(service.folder() + ".log"),
                jvmFlags);
        services.processes.put(service, process);
        watchdog.watch(process.pid());
      }
      return services;
    } catch (RuntimeException e) {
      services.close();
      throw e;
    }
  }

  /** Waits until each says that it is ready, 60 s for each. */
  void awaitReady(Narrator narrator) {
    awaitReady(narrator, READY_WITHIN);
  }

  /**
   * Waits until each says that it is ready.
   *
   * @param each for how long
   */
  public void awaitReady(Narrator narrator, Duration each) {
    for (Service service : Service.values()) {
      urls.put(service, ready(service, each));
      narrator.detail(service.folder() + " is ready at " + urls.get(service));
    }
  }

  private URI ready(Service service, Duration within) {
    ServiceProcess process = process(service);
    long end = System.nanoTime() + within.toNanos();
    Optional<Health> last = Optional.empty();
    while (System.nanoTime() < end) {
      last = process.health("ready");
      Optional<URI> url = process.url();
      if (url.isPresent() && last.filter(Health::up).isPresent()) {
        return url.get();
      }
      if (process.awaitExit(PAUSE).isPresent()) {
        throw ended(service);
      }
    }
    throw notReady(service, last, within);
  }

  private CannotGoOn notReady(Service service, Optional<Health> last, Duration within) {
    List<String> reasons = last.map(health -> Readiness.reasons(health.body())).orElse(List.of());
    String why =
        reasons.isEmpty()
            ? "it does not answer. Its log ends with:\n" + lastLines(service)
            : "it says: " + String.join("; ", reasons);
    return CannotGoOn.infrastructure(
        service.folder() + " was not ready within " + within.toSeconds() + " s: " + why,
        "what it names; --keep-logs DIR keeps its whole log.");
  }

  /** Ends the command if a service has ended by itself. */
  public void demandAlive() {
    for (Service service : Service.values()) {
      if (!process(service).isAlive()) {
        throw ended(service);
      }
    }
  }

  private CannotGoOn ended(Service service) {
    String code = process(service).awaitExit(Duration.ZERO).map(String::valueOf).orElse("unknown");
    return CannotGoOn.infrastructure(
        "%s ended by itself with exit code %s. Its log ends with:%n%s"
            .formatted(service.folder(), code, lastLines(service)),
        "what its log names; --keep-logs DIR keeps the whole of it.");
  }

  private String lastLines(Service service) {
    List<String> lines = process(service).output().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }

  private ServiceProcess process(Service service) {
    return java.util.Objects.requireNonNull(processes.get(service), service.folder());
  }

  /** Where a service listens, once it is ready. */
  public URI url(Service service) {
    return java.util.Objects.requireNonNull(urls.get(service), service.folder());
  }

  /** The process of a service, as the operating system knows it. */
  public long pid(Service service) {
    return process(service).pid();
  }

  /** Asks all to end, then waits for each. */
  @Override
  public void close() {
    processes.values().stream().map(ServiceProcess::pid).forEach(DemoServices::askToEnd);
    processes.values().forEach(ServiceProcess::close);
  }

  private static void askToEnd(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
  }
}
