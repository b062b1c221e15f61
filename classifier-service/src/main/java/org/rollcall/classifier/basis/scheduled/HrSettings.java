package org.rollcall.classifier.basis.scheduled;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How HR feeds are guarded and how long they are kept. */
@ConfigMapping(prefix = "rollcall.hr")
interface HrSettings {
  /** A feed that would move more contacts to a side than this share waits for two people. */
  @WithDefault("2")
  double mostMovedPercent();

  /** It never waits for so few, since in a small directory a few are many percent. */
  @WithDefault("20")
  int alwaysMayMove();

  /** For how long the persons of a feed are kept that another one has replaced. */
  @WithDefault("30D")
  Duration keepContent();
}
