package org.rollcall.remediation.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How findings are turned into proposals: {@code rollcall.proposing.*}. */
@ConfigMapping(prefix = "rollcall.proposing")
public interface ProposingSettings {
  /** How long after a finding could not be proposed it is looked at again. */
  @WithDefault("PT1M")
  Duration lookAgain();

  /** How long after a change failed or met a conflict it is proposed again, without other news. */
  @WithDefault("PT1H")
  Duration afterTrouble();

  /** How many findings one round looks at. */
  @WithDefault("200")
  int most();
}
