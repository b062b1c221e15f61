package org.rollcall.quickstart.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A small shell process that ends what the demo started if the demo itself is killed (SIGKILL, a
 * closed terminal, no memory). It waits on a pipe: when the pipe breaks without a farewell, nobody
 * else will clean up.
 */
public final class Watchdog implements AutoCloseable {
  private final Process process;
  private final Writer pipe;

  private Watchdog(Process process) {
    this.process = process;
    this.pipe = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts it, to remove {@code folder} if need be. */
  public static Watchdog over(DemoFolder folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script());
    builder.directory(Path.of("/").toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Watchdog watchdog = new Watchdog(builder.start());
    watchdog.tell("folder " + folder.root());
    return watchdog;
  }

  /** From now on it ends this process too. */
  synchronized void watch(long pid) {
    try {
      tell("pid " + pid);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(String line) throws IOException {
    pipe.write(line + "\n");
    pipe.flush();
  }

  /** The demo has stopped everything itself. */
  @Override
  public synchronized void close() throws IOException, InterruptedException {
    tell("bye");
    pipe.close();
    process.waitFor(5, TimeUnit.SECONDS);
  }

  private static String script() throws IOException {
    try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
      return new String(
          Objects.requireNonNull(script, "watchdog.sh").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
