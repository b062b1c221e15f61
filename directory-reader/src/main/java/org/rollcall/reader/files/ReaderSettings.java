package org.rollcall.reader.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service reads. */
@ConfigMapping(prefix = "rollcall.reader")
public interface ReaderSettings {
  /** Whether a first pass of every directory is made after start. */
  @WithDefault("false")
  boolean readAtStart();

  /**
   * How long a lease lasts without a sign of life: so long a dead reader blocks its directories.
   */
  @WithDefault("20s")
  Duration lease();

  /** How often a lease is renewed while reading; well below its length. */
  @WithDefault("5s")
  Duration heartbeat();

  /** How long to wait after a failed pass, or one that another reader prevented. */
  @WithDefault("15s")
  Duration retry();

  /** How often it is tried whether each directory lets the reading account in. */
  @WithDefault("10s")
  Duration check();
}
