package org.rollcall.quickstart.demo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rollcall.quickstart.ExitCode;

/** Runs the demo from its first file to its last, and lets nothing outlive it. */
final class Demo {
  private static final long LOOK_AFTER_MILLIS = 500;

  private final DemoOptions options;
  private final Narrator narrator;

  Demo(DemoOptions options, Narrator narrator) {
    this.options = options;
    this.narrator = narrator;
  }

  /** Starts everything, says how to use it, and waits for Ctrl-C. */
  ExitCode untilStopped() throws Exception {
    return during(
        (running, began) -> {
          Scene scene = Scene.set(running, options, narrator);
          Instructions instructions = scene.firstPass();
          narrator.say(instructions.text());
          narrator.say(
              "Rollcall demo is ready (%d s). Ctrl-C stops it and leaves nothing behind."
                  .formatted(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)));
          CountDownLatch never = new CountDownLatch(1);
          while (!never.await(LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
            scene.services().demandAlive();
          }
        });
  }

  /** Plays the accident without Rollcall and with it, and ends by itself. */
  ExitCode replay() throws Exception {
    return during((running, began) -> Scene.set(running, options, narrator).replay());
  }

  private ExitCode during(Act act) throws Exception {
    long began = System.nanoTime();
    Running running = new Running();
    Thread onSignal = new Thread(() -> stop(running), "stop-the-demo");
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      act.play(running, began);
      return ExitCode.OK;
    } catch (Exception e) {
      if (running.isStopped() || !forgotten(onSignal)) {
        // A signal came first; whatever broke, broke because of it.
        return ExitCode.OK;
      }
      throw e;
    } finally {
      running.close();
      if (forgotten(onSignal)) {
        sayTroubles(running);
      }
    }
  }

  private void stop(Running running) {
    narrator.say("\nStopping ...");
    running.close();
    if (running.troubles().isEmpty()) {
      narrator.say("Stopped. Nothing is left.");
    }
    sayTroubles(running);
  }

  private void sayTroubles(Running running) {
    running.troubles().forEach(trouble -> narrator.say("Could not stop " + trouble));
  }

  /** Whether no signal has come: only then can the hook still be taken back. */
  private static boolean forgotten(Thread onSignal) {
    try {
      Runtime.getRuntime().removeShutdownHook(onSignal);
      return true;
    } catch (IllegalStateException alreadyEnding) {
      return false;
    }
  }

  /** What happens between the first part's start and the last one's end. */
  private interface Act {
    void play(Running running, long began) throws Exception;
  }
}
