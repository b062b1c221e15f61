package org.rollcall.quickstart.bench;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.postgres.Books;

/** Full passes, timed from the operator's request to the last service's last word. */
final class FullPasses {
  private static final long LOOK_EVERY_MILLIS = 20;
  private static final long CALM_MILLIS = 2_000;
  private static final long LONGEST_HOURS = 2;
  private static final long LONGEST_SETTLING_SECONDS = 120;

  private final BenchScene scene;
  private final Meter meter;
  private final int entries;

  FullPasses(BenchScene scene, Meter meter, int entries) {
    this.scene = scene;
    this.meter = meter;
    this.entries = entries;
  }

  Result.Pass carryOut() {
    Map<String, Double> before = meter.cpuSeconds();
    long began = System.nanoTime();
    UUID reading = scene.readings().begin();
    long end = began + TimeUnit.HOURS.toNanos(LONGEST_HOURS);
    long read = 0;
    long published = 0;
    while (System.nanoTime() < end) {
      Books.Progress progress = scene.books().progress(reading);
      long now = System.nanoTime() - began;
      read = progress.read() && read == 0 ? now : read;
      published = progress.published() && published == 0 ? now : published;
      if (progress.followed()) {
        return new Result.Pass(new Timed(entries, now), read, published, meter.cpuSeconds(before));
      }
      scene.services().demandAlive();
      pause(LOOK_EVERY_MILLIS);
    }
    throw CannotGoOn.infrastructure(
        "a full pass took more than " + LONGEST_HOURS + " h", "look into the services' logs.");
  }

  /** Waits until remediation has made the proposals that follow from a pass, up to two minutes. */
  void settle() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SETTLING_SECONDS);
    long before = -1;
    long now = scene.books().proposals();
    while (now != before && System.nanoTime() < end) {
      pause(CALM_MILLIS);
      before = now;
      now = scene.books().proposals();
    }
  }

  static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
