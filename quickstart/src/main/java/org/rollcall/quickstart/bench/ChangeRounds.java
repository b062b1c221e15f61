package org.rollcall.quickstart.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.rollcall.quickstart.bench.ldap.LiveEdits;
import org.rollcall.quickstart.bench.postgres.Verdicts;

/** Rounds of changes, each timed per entry. */
final class ChangeRounds {
  private static final String FULL_PASS = "full-pass";
  private static final long PROBE_SECONDS = 15;
  private static final long PATIENCE_SECONDS = 600;
  private static final long CALM_MILLIS = 1_500;

  private final BenchScene scene;
  private final Meter meter;
  private final FullPasses passes;
  private final Verdicts verdicts;
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private boolean followed;

  ChangeRounds(BenchScene scene, Meter meter, FullPasses passes, Verdicts verdicts) {
    this.scene = scene;
    this.meter = meter;
    this.passes = passes;
    this.verdicts = verdicts;
  }

  /** Finds out whether the reader notices changes of its own accord. */
  void probe(LiveEdits one) {
    verdicts.clear();
    Set<String> changed = one.carryOut("p" + run).keySet();
    followed = !verdicts.await(changed, after(PROBE_SECONDS)).isEmpty();
    if (!followed) {
      passes.carryOut();
    }
  }

  Result.ChangeRound carryOut(LiveEdits edits, int round) {
    FullPasses.pause(CALM_MILLIS);
    verdicts.clear();
    Map<String, Double> before = meter.cpuSeconds();
    long began = System.nanoTime();
    Map<String, Long> answered = edits.carryOut("r" + round + run);
    final long edited = System.nanoTime() - began;
    if (!followed) {
      passes.carryOut();
    }
    Map<String, Long> stored = verdicts.await(answered.keySet(), after(PATIENCE_SECONDS));
    List<Long> took = new ArrayList<>();
    answered.forEach(
        (id, at) -> {
          Long then = stored.get(id);
          if (then != null) {
            took.add(Math.max(0, then - at));
          }
        });
    long last = stored.values().stream().mapToLong(Long::longValue).max().orElse(began);
    settled();
    return new Result.ChangeRound(
        tracking(),
        answered.size(),
        answered.size() - took.size(),
        edited,
        last - began,
        Latencies.ofNanos(took),
        meter.cpuSeconds(before));
  }

  /** What was begun is counted too: until nothing said is unheard. */
  private void settled() {
    long end = after(PATIENCE_SECONDS);
    while (!(scene.books().judged() && scene.books().followed()) && System.nanoTime() < end) {
      FullPasses.pause(100);
    }
  }

  private String tracking() {
    String said = scene.readings().tracking();
    return followed ? (said.isEmpty() ? "changes" : said) : FULL_PASS;
  }

  private static long after(long seconds) {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }
}
