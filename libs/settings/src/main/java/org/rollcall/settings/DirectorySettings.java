package org.rollcall.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One directory of {@code directories.yaml}, of whichever kind. */
public sealed interface DirectorySettings permits LdapDirectory, GraphDirectory, LdifDirectory {
  /** Its name, as in every entry's key. */
  String name();

  /** Time between full passes; null for none of its own accord. */
  @Nullable Duration schedule();

  /** When a pass that misses entries is refused. */
  Vanishing vanishing();

  /**
   * A pass that misses more than count entries, or more than percent of the known ones, is refused;
   * up to floor missing entries never are.
   *
   * @param count entries
   * @param percent of the known entries
   * @param floor entries, for small directories
   */
  record Vanishing(int count, double percent, int floor) {}
}
