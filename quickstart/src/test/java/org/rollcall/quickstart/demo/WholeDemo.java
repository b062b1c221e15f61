package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.quickstart.Rollcall;

/** {@code rollcall demo} as a process, with a folder of its own for everything temporary. */
final class WholeDemo implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)|port (\\d+)");

  private final Path temporary;
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private WholeDemo(Path temporary, Process process) {
    this.temporary = temporary;
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  static WholeDemo start(Path temporary, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Drollcall.home=" + Installation.found().home(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Rollcall.class.getName(),
                "demo",
                "--verbose"));
    command.addAll(List.of(options));
    return new WholeDemo(temporary, new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private void listen() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (UncheckedIOException | IOException e) {
      lines.add("(the output broke off)");
    }
  }

  String output() {
    return String.join("\n", lines);
  }

  void awaitLine(String part, Duration atMost) {
    await()
        .atMost(atMost)
        .until(
            () -> !process.isAlive() || lines.stream().anyMatch(line -> line.contains(part)),
            seen -> seen);
    assertThat(output()).contains(part);
  }

  int awaitExit(Duration atMost) throws InterruptedException {
    assertThat(process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
    return process.exitValue();
  }

  /** Every process that it started and that still runs. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Every port that its output names. */
  Set<Integer> ports() {
    return PORT.matcher(output())
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a terminal sends at Ctrl-C. */
  void interrupt() throws IOException, InterruptedException {
    signal("INT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  List<Path> filesLeft() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.skip(1).toList();
    }
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(40, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
