package org.rollcall.testkit.processes;

import java.util.List;

/**
 * With which flags a service's JVM runs.
 *
 * @param flags as they stand on the command line
 */
public record JvmFlags(List<String> flags) {
  /**
   * The flags that the services ship with: the Dockerfiles have the same (a test compares them).
   * Heap, direct memory, code and classes together stay below the 768 MiB that the manifests grant.
   * Only the compiler that is fast itself: a first pass lasts seconds, and with both compilers a
   * third of its processor time went into compiling (docs/performance.md).
   */
  public static final JvmFlags SHIPPED =
      new JvmFlags(
          List.of(
              "-Xmx400m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:MaxDirectMemorySize=64m",
              "-XX:ReservedCodeCacheSize=64m",
              "-XX:MaxMetaspaceSize=160m",
              "-XX:+ExitOnOutOfMemoryError"));

  public JvmFlags {
    flags = List.copyOf(flags);
  }
}
