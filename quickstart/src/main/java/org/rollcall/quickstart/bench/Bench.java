package org.rollcall.quickstart.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rollcall.quickstart.bench.ldap.LiveEdits;
import org.rollcall.quickstart.bench.ldap.RawRead;
import org.rollcall.quickstart.bench.postgres.Verdicts;
import org.rollcall.quickstart.demo.Narrator;
import org.rollcall.quickstart.demo.Running;
import org.rollcall.quickstart.demo.Service;
import org.rollcall.testkit.processes.JvmFlags;

/** Runs the bench from its first part to its last, and lets nothing outlive it. */
final class Bench {
  private static final int RAW_READS = 3;

  private final BenchOptions options;
  private final Narrator narrator;

  Bench(BenchOptions options, Narrator narrator) {
    this.options = options;
    this.narrator = narrator;
  }

  Result measure() throws Exception {
    Running running = new Running();
    Thread onSignal = new Thread(running::close, "stop-the-bench");
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      return measure(BenchScene.set(running, options, narrator));
    } finally {
      running.close();
      running.troubles().forEach(trouble -> narrator.say("Could not stop " + trouble));
    }
  }

  private Result measure(BenchScene scene) {
    Instant began = Instant.now();
    Meter meter = new Meter(scene.services(), options.watched());
    FullPasses passes = new FullPasses(scene, meter, options.crowd().size());
    Map<String, Map<String, Said>> said = new LinkedHashMap<>();
    Result.Raw raw = raw(scene);
    narrator.say("(b) first full pass through all three services ...");
    Result.Pass first = told(scene, "first", said, passes::carryOut);
    say(first);
    passes.settle();
    narrator.say("(c) a second one, with nothing changed ...");
    Result.Pass second = told(scene, "second", said, passes::carryOut);
    say(second);
    narrator.say("(d) changes until their verdicts are stored ...");
    List<Result.ChangeRound> changes =
        told(scene, "changes", said, () -> changes(scene, meter, passes));
    return new Result(
        surroundings(scene, began),
        options.crowd().size(),
        raw,
        first,
        second,
        changes,
        new Result.Outcome(
            scene.books().verdicts(), scene.books().misplaced(), scene.books().findings()),
        meter.peakBytes(),
        said);
  }

  /** Said at once, since a later part may fail. */
  private void say(Result.Pass pass) {
    narrator.say(
        "    %.1f s, %.0f entries/s".formatted(pass.whole().seconds(), pass.whole().perSecond()));
  }

  private Result.Raw raw(BenchScene scene) {
    narrator.say("(a) reading the directory raw ...");
    RawRead read = scene.directory().rawRead();
    List<Timed> paged = new ArrayList<>();
    for (int i = 0; i < RAW_READS; i++) {
      paged.add(read.paged());
      narrator.detail("%.0f entries/s".formatted(paged.getLast().perSecond()));
    }
    return new Result.Raw(paged, read.unpaged());
  }

  private List<Result.ChangeRound> changes(BenchScene scene, Meter meter, FullPasses passes) {
    Map<String, String> classifier = Objects.requireNonNull(scene.told().get(Service.CLASSIFIER));
    List<Result.ChangeRound> rounds = new ArrayList<>();
    try (LiveEdits edits =
            scene.directory().edits(options.crowd().someInService(options.changes()));
        LiveEdits probe = scene.directory().edits(options.crowd().someInService(1));
        Verdicts verdicts = Verdicts.listen(classifier)) {
      ChangeRounds each = new ChangeRounds(scene, meter, passes, verdicts);
      each.probe(probe);
      for (int round = 1; round <= options.rounds(); round++) {
        rounds.add(each.carryOut(edits, round));
        narrator.detail("round " + round + ": " + rounds.getLast().latencies());
      }
    }
    return rounds;
  }

  private <T> T told(
      BenchScene scene,
      String phase,
      Map<String, Map<String, Said>> said,
      java.util.function.Supplier<T> act) {
    Map<Service, Said> before = scene.books().said();
    T result = act.get();
    Map<String, Said> since = new LinkedHashMap<>();
    scene
        .books()
        .said()
        .forEach(
            (service, now) ->
                since.put(
                    service.folder(), now.since(Objects.requireNonNull(before.get(service)))));
    said.put(phase, since);
    return result;
  }

  private Result.Surroundings surroundings(BenchScene scene, Instant began) {
    long memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getTotalMemorySize()
            : 0;
    return new Result.Surroundings(
        began,
        Runtime.getRuntime().availableProcessors(),
        memory,
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        JvmFlags.SHIPPED.flags(),
        options.directory().isEmpty() ? "embedded" : scene.directory().vendor(),
        options.broker().isEmpty() ? "embedded" : "RabbitMQ, given",
        (options.database().isEmpty() ? "embedded " : "")
            + "PostgreSQL "
            + scene.books().version());
  }
}
