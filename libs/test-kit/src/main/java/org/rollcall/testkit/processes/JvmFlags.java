package org.rollcall.testkit.processes;

import java.util.List;
import java.util.stream.Stream;

/**
 * With which flags a service's JVM runs.
 *
 * @param flags as they stand on the command line
 */
public record JvmFlags(List<String> flags) {
  /**
   * The flags that the services ship with: the Dockerfiles have the same (a test compares them).
   * Heap, direct memory, code and classes together stay below the 768 MiB that the manifests grant.
   */
  public static final JvmFlags SHIPPED =
      new JvmFlags(
          List.of(
              "-Xmx400m",
              "-XX:+UseSerialGC",
              "-XX:MaxDirectMemorySize=64m",
              "-XX:ReservedCodeCacheSize=64m",
              "-XX:MaxMetaspaceSize=160m",
              "-XX:+ExitOnOutOfMemoryError"));

  /** The same for services that live for minutes: only the compiler that is fast itself. */
  public static final JvmFlags QUICK_START =
      new JvmFlags(
          Stream.concat(SHIPPED.flags().stream(), Stream.of("-XX:TieredStopAtLevel=1")).toList());

  public JvmFlags {
    flags = List.copyOf(flags);
  }
}
