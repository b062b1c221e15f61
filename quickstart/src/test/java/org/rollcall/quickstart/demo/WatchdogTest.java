package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The demo is killed with SIGKILL here, as a JVM of its own that starts a child and a watchdog. */
class WatchdogTest {
  @Test
  void endsWhatAKilledDemoLeftAndRemovesItsFolder() throws Exception {
    Process demo = victim();
    List<String> told = demo.inputReader().lines().limit(2).toList();
    ProcessHandle child = ProcessHandle.of(Long.parseLong(told.get(0))).orElseThrow();
    Path folder = Path.of(told.get(1));
    assertThat(child.isAlive()).isTrue();
    assertThat(folder).isDirectory();

    demo.destroyForcibly();

    await().atMost(Duration.ofSeconds(15)).until(() -> !child.isAlive());
    await().atMost(Duration.ofSeconds(15)).until(() -> !folder.toFile().exists());
  }

  @Test
  void leavesEverythingAloneAfterAFarewell() throws Exception {
    try (DemoFolder folder = DemoFolder.create()) {
      Process child = new ProcessBuilder("sleep", "60").start();
      Watchdog watchdog = Watchdog.over(folder);
      watchdog.watch(child.pid());

      watchdog.close();

      assertThat(child.waitFor(1500, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(folder.root()).isDirectory();
      child.destroyForcibly();
    }
  }

  private static Process victim() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Stands for a demo: starts a child, has it watched, and waits. */
  static final class Victim {
    public static void main(String[] arguments) throws Exception {
      DemoFolder folder = DemoFolder.create();
      Process child = new ProcessBuilder("sleep", "300").start();
      Watchdog.over(folder).watch(child.pid());
      System.out.println(child.pid());
      System.out.println(folder.root());
      new java.util.concurrent.CountDownLatch(1).await();
    }
  }
}
