package org.rollcall.quickstart.bench.processes;

/**
 * What a process and its children have cost so far.
 *
 * @param cpuSeconds processor time, of children that have ended too
 * @param peakBytes the most memory that the process itself held (VmHWM); 0 where it is not known
 */
public record Cost(double cpuSeconds, long peakBytes) {}
