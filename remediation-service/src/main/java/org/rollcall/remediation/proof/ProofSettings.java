package org.rollcall.remediation.proof;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How hiding is proven: {@code rollcall.proof.*}. */
@ConfigMapping(prefix = "rollcall.proof")
public interface ProofSettings {
  /** How long after a look that could not tell, or still saw the entry, it is looked at again. */
  @WithDefault("PT1M")
  Duration lookAgain();
}
