package org.rollcall.remediation.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a batch is held: {@code rollcall.guard.*}. */
@ConfigMapping(prefix = "rollcall.guard")
public interface GuardSettings {
  /** More hides than this in a batch, or in 24 hours, are held. */
  @WithDefault("25")
  int count();

  /** More hides than this share of the contacts visible in internal lists, in percent, are held. */
  @WithDefault("5")
  double percent();

  /** Up to this many never are: percentages of a small directory say little. */
  @WithDefault("5")
  int floor();

  /** A batch is weighed when nothing has been added to it for this long. */
  @WithDefault("PT2S")
  Duration settle();

  /** How long a release holds. */
  @WithDefault("PT24H")
  Duration release();

  /** Over what time hides are summed up beside the batch. */
  @WithDefault("PT24H")
  Duration window();
}
