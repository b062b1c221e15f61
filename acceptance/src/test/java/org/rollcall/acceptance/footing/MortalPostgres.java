package org.rollcall.acceptance.footing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PostgreSQL that a test started as a child process, to be killed with SIGKILL and started again
 * on the same data.
 *
 * @param data its data folder
 * @param port where it listens
 */
record MortalPostgres(Path data, int port) implements Mortal {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Override
  public void kill() {
    long pid = Long.parseLong(read("postmaster.pid").lines().findFirst().orElseThrow().strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    postmaster.destroyForcibly();
    await().atMost(PATIENCE).until(() -> !postmaster.isAlive());
  }

  @Override
  public void startAgain() {
    // Its orphaned children need a moment to notice; until then the new one refuses to start.
    await().atMost(PATIENCE).until(this::starts);
  }

  private boolean starts() throws IOException {
    Process process =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      await().atMost(Duration.ofSeconds(10)).until(() -> answers() || !process.isAlive());
      return process.isAlive() && answers();
    } finally {
      if (!answers()) {
        process.destroyForcibly();
      }
    }
  }

  /** As it was started; root has to leave its rights behind, since PostgreSQL refuses root. */
  private List<String> command() {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    Matcher words = WORD.matcher(read("postmaster.opts"));
    while (words.find()) {
      command.add(words.group(1) != null ? words.group(1) : words.group(2));
    }
    return command;
  }

  private boolean answers() {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private String read(String file) {
    try {
      return Files.readString(data.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
