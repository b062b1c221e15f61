package org.rollcall.quickstart.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rollcall.quickstart.bench.processes.Cost;
import org.rollcall.quickstart.bench.processes.ProcessFigures;
import org.rollcall.quickstart.demo.DemoServices;
import org.rollcall.quickstart.demo.Service;

/** Reads what each process has cost. The bench itself is one: the embedded parts live in it. */
final class Meter {
  private static final String BENCH = "bench and embedded parts";

  private final DemoServices services;
  private final Map<String, Long> watched;

  Meter(DemoServices services, Map<String, Long> watched) {
    this.services = services;
    this.watched = watched;
  }

  /** Processor seconds so far. */
  Map<String, Double> cpuSeconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    double bench = ProcessFigures.of(ProcessHandle.current().pid()).cpuSeconds();
    for (Service service : Service.values()) {
      double cost = ProcessFigures.of(services.pid(service)).cpuSeconds();
      seconds.put(service.folder(), cost);
      bench -= cost;
    }
    watched.forEach((name, pid) -> seconds.put(name, ProcessFigures.of(pid).cpuSeconds()));
    seconds.put(BENCH, bench);
    return seconds;
  }

  /** Processor seconds since then. */
  Map<String, Double> cpuSeconds(Map<String, Double> before) {
    Map<String, Double> seconds = cpuSeconds();
    seconds.replaceAll((name, now) -> now - before.getOrDefault(name, 0.0));
    return seconds;
  }

  /** The most memory that each held. */
  Map<String, Long> peakBytes() {
    Map<String, Long> peaks = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      peaks.put(service.folder(), ProcessFigures.of(services.pid(service)).peakBytes());
    }
    watched.forEach((name, pid) -> peaks.put(name, peak(pid)));
    return peaks;
  }

  private static long peak(long pid) {
    Cost cost = ProcessFigures.of(pid);
    return cost.peakBytes();
  }
}
