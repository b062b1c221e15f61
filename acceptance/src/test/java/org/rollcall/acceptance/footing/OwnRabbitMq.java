package org.rollcall.acceptance.footing;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Connection;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A RabbitMQ that the test starts itself from the installed program: a node, ports, a data folder
 * and a name server of its own, so that killing it touches no other. Its messages are on disk and
 * survive.
 */
final class OwnRabbitMq implements Mortal, AutoCloseable {

  private static final Path INSTALLED = Path.of("/usr/lib/rabbitmq/lib");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path program;
  private final Path folder;
  private final int port = LoopbackPort.free();
  private final int distribution = LoopbackPort.free();
  private final int names = LoopbackPort.free();
  private final Process nameServer;
  private Process process;

  private OwnRabbitMq(Path program) throws IOException {
    this.program = program;
    this.folder = Files.createTempDirectory("rollcall-rabbitmq");
    this.nameServer =
        new ProcessBuilder("epmd", "-port", Integer.toString(names), "-address", "127.0.0.1")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("epmd.log").toFile())
            .start();
    this.process = launch();
    awaitAnswer();
  }

  /** Starts one; empty where RabbitMQ is not installed. */
  static Optional<OwnRabbitMq> startIfInstalled() {
    try {
      Optional<Path> program = program();
      return program.isEmpty() ? Optional.empty() : Optional.of(new OwnRabbitMq(program.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> program() throws IOException {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> versions =
        Files.newDirectoryStream(INSTALLED, "rabbitmq_server-*")) {
      for (Path version : versions) {
        Path program = version.resolve("sbin").resolve("rabbitmq-server");
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
      return Optional.empty();
    }
  }

  private Process launch() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.environment().putAll(environment());
    return builder
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
        .start();
  }

  private File log() {
    return folder.resolve("rabbitmq.log").toFile();
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("HOME", folder.toString()),
        Map.entry("ERL_EPMD_PORT", Integer.toString(names)),
        Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
        Map.entry("RABBITMQ_NODENAME", "rollcall" + port + "@localhost"),
        Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
        Map.entry("RABBITMQ_NODE_PORT", Integer.toString(port)),
        Map.entry("RABBITMQ_DIST_PORT", Integer.toString(distribution)),
        Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString()),
        Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
        Map.entry("RABBITMQ_LOGS", "-"),
        Map.entry("RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("plugins").toString()),
        Map.entry("RABBITMQ_CONFIG_FILE", folder.resolve("none").toString()),
        Map.entry("RABBITMQ_PID_FILE", folder.resolve("pid").toString()));
  }

  BrokerServer server() {
    return new BrokerServer("127.0.0.1", port, "guest", "guest", true);
  }

  private void awaitAnswer() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> {
              try (Connection connection = server().connections().newConnection("acceptance")) {
                return connection.isOpen();
              }
            });
  }

  @Override
  public void kill() {
    // The program is a shell script around the broker: the broker has to go first.
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    await().atMost(PATIENCE).until(() -> !process.isAlive());
  }

  @Override
  public void startAgain() {
    try {
      process = launch();
      awaitAnswer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
    nameServer.destroyForcibly();
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
