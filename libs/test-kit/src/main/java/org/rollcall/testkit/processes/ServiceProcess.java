package org.rollcall.testkit.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Quarkus service running as its own process.
 *
 * <p>Settings that are not given: {@code quarkus.http.host} is 127.0.0.1 and {@code
 * quarkus.http.port} is 0, so that the operating system chooses a free port, which is then read
 * from the service's own log. All output goes to the log file, which is appended to. A process that
 * is still alive when this JVM ends in an orderly way is ended with it. Thread-safe.
 */
public final class ServiceProcess implements AutoCloseable {

  private static final Pattern LISTENING =
      Pattern.compile("Listening on: (https?://[0-9A-Za-z.\\[\\]:-]*:[0-9]+)");
  private static final Duration POLITE = Duration.ofSeconds(15);

  private final Path quarkusApp;
  private final Map<String, String> settings;
  private final Path log;
  private final JvmFlags jvmFlags;
  private final long logStart;
  private final Process process;
  private final Thread endWithJvm;

  private ServiceProcess(
      Path quarkusApp,
      Map<String, String> settings,
      Path log,
      JvmFlags jvmFlags,
      long logStart,
      Process process) {
    this.quarkusApp = quarkusApp;
    this.settings = settings;
    this.log = log;
    this.jvmFlags = jvmFlags;
    this.logStart = logStart;
    this.process = process;
    this.endWithJvm = new Thread(process::destroyForcibly, "end-" + process.pid());
    Runtime.getRuntime().addShutdownHook(endWithJvm);
  }

  /**
   * Starts the service and returns at once.
   *
   * @param quarkusApp the {@code target/quarkus-app} folder of a built service
   * @param settings configuration keys and values; secrets among them never reach the command line
   * @param log file that takes everything the process prints
   * @throws UncheckedIOException if the folder holds no service or the process cannot be started
   */
  public static ServiceProcess start(Path quarkusApp, Map<String, String> settings, Path log) {
    return start(quarkusApp, settings, log, JvmFlags.SHIPPED);
  }

  /**
   * Starts the service with these flags and returns at once.
   *
   * @see #start(Path, Map, Path)
   */
  public static ServiceProcess start(
      Path quarkusApp, Map<String, String> settings, Path log, JvmFlags jvmFlags) {
    Path jar = quarkusApp.resolve("quarkus-run.jar");
    try {
      if (!Files.isRegularFile(jar)) {
        throw new IOException(
            "No service in " + quarkusApp + ": build it first (./rollcall build)");
      }
      Path folder = Files.createDirectories(folderOf(log));
      Path file = SettingsFile.write(folder, withDefaults(settings));
      long logStart = Files.exists(log) ? Files.size(log) : 0;
      ProcessBuilder builder = new ProcessBuilder(command(jar.toAbsolutePath(), file, jvmFlags));
      builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
      builder.directory(folder.toFile()).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      return new ServiceProcess(
          quarkusApp, Map.copyOf(settings), log, jvmFlags, logStart, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folderOf(Path log) {
    return Objects.requireNonNull(
        log.toAbsolutePath().normalize().getParent(), "a log has a folder");
  }

  private static List<String> command(Path jar, Path settingsFile, JvmFlags jvmFlags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags.flags());
    command.add("-Dsmallrye.config.locations=" + settingsFile.toUri());
    command.add("-jar");
    command.add(jar.toString());
    return command;
  }

  private static Map<String, String> withDefaults(Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(settings);
    all.putIfAbsent("quarkus.http.host", "127.0.0.1");
    all.putIfAbsent("quarkus.http.port", "0");
    return all;
  }

  /** Starts the same service again with the same settings, after it has ended. */
  public ServiceProcess startAgain() {
    if (process.isAlive()) {
      throw new IllegalStateException("The process " + process.pid() + " is still running");
    }
    return start(quarkusApp, settings, log, jvmFlags);
  }

  /**
   * Where the service listens, as {@code http://127.0.0.1:port}, or empty as long as it does not.
   */
  public Optional<URI> url() {
    Matcher matcher = LISTENING.matcher(output());
    return matcher.find() ? Optional.of(URI.create(matcher.group(1))) : Optional.empty();
  }

  /** Waits until the service listens; it need not be ready. Throws when it ends or time is up. */
  public URI awaitListening(Duration atMost) {
    return Waiting.until(this, atMost, "listening", this::url);
  }

  /**
   * Waits until the readiness endpoint says UP.
   *
   * @throws IllegalStateException if the process ends or time is up, with the last lines of its log
   *     and its last word on readiness
   */
  public URI awaitReady(Duration atMost) {
    return Waiting.until(
        this, atMost, "ready", () -> health("ready").filter(Health::up).flatMap(up -> url()));
  }

  /** What {@code /q/health/<kind>} says now; empty when nobody answers. */
  public Optional<Health> health(String kind) {
    return url().flatMap(url -> Health.ask(url.resolve("/q/health/" + kind)));
  }

  /** Waits for the process to end by itself and returns its exit code; empty if it did not. */
  public Optional<Integer> awaitExit(Duration atMost) {
    try {
      boolean ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
      return ended ? Optional.of(process.exitValue()) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + process.pid(), e);
    }
  }

  /** Everything that this process has printed so far (not what its predecessors printed). */
  public String output() {
    try (var channel = Files.newByteChannel(log)) {
      channel.position(Math.min(logStart, channel.size()));
      byte[] bytes = Channels.newInputStream(channel).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** The process id, as the operating system knows it. */
  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** SIGKILL: the process gets no chance to finish anything. Returns when it is gone. */
  public void kill() {
    process.destroyForcibly();
    awaitExit(POLITE);
    forget();
  }

  /** SIGTERM, and SIGKILL if it has not ended after 15 seconds. Returns when it is gone. */
  public void stop() {
    process.destroy();
    if (awaitExit(POLITE).isEmpty()) {
      kill();
    }
    forget();
  }

  @Override
  public void close() {
    stop();
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(endWithJvm);
    } catch (IllegalStateException shuttingDown) {
      // The JVM is ending already and runs the hook itself.
    }
  }
}
