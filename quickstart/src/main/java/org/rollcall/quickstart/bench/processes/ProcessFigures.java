package org.rollcall.quickstart.bench.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads what Linux knows of a process (proc(5)). On other systems, and of processes that are gone,
 * everything is zero.
 */
public final class ProcessFigures {
  private static final Path PROC = Path.of("/proc");
  private static final double TICKS_A_SECOND = 100;
  private static final long KIB = 1024;
  private static final int USER = 11;
  private static final int CHILDRENS_SYSTEM = 14;

  private ProcessFigures() {}

  /** What a process and all below it have cost. */
  public static Cost of(long pid) {
    double cpu = ticks(pid) / TICKS_A_SECOND;
    List<ProcessHandle> below =
        ProcessHandle.of(pid).map(handle -> handle.descendants().toList()).orElse(List.of());
    for (ProcessHandle child : below) {
      cpu += ticks(child.pid()) / TICKS_A_SECOND;
    }
    return new Cost(cpu, peakBytes(pid));
  }

  /**
   * Own and ended children's time, user and system: fields 14 to 17, two of them before the name.
   */
  private static long ticks(long pid) {
    String stat = read(pid, "stat");
    if (stat.isEmpty()) {
      return 0;
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int field = USER; field <= CHILDRENS_SYSTEM; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks;
  }

  private static long peakBytes(long pid) {
    return read(pid, "status")
            .lines()
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.replaceAll("[^0-9]", ""))
            .mapToLong(Long::parseLong)
            .findFirst()
            .orElse(0)
        * KIB;
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(PROC.resolve(Long.toString(pid)).resolve(file));
    } catch (IOException notThere) {
      return "";
    }
  }
}
