package org.rollcall.testkit.processes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again, and says what it last saw when it gives up. */
final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int LINES = 40;

  private Waiting() {}

  static <T> T until(
      ServiceProcess process, Duration atMost, String what, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      Optional<T> seen = look.get();
      if (seen.isPresent()) {
        return seen.get();
      }
      // Waiting for the end of the process is also the pause between two looks.
      Optional<Integer> exit = process.awaitExit(PAUSE);
      if (exit.isPresent()) {
        throw gaveUp(process, "ended with exit code " + exit.get() + " before it was " + what);
      }
      if (System.nanoTime() > deadline) {
        throw gaveUp(process, "was not " + what + " within " + atMost);
      }
    }
  }

  private static IllegalStateException gaveUp(ServiceProcess process, String how) {
    String health = process.health("ready").map(Health::body).orElse("nobody answers");
    List<String> lines = process.output().lines().toList();
    List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    return new IllegalStateException(
        "The service " + how + ".\nReadiness: " + health + "\nLog:\n" + String.join("\n", last));
  }
}
