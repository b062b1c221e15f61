package org.rollcall.classifier.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

/** What holds an edition: {@code rollcall.editions.*}. */
@ConfigMapping(prefix = "rollcall.editions")
public interface EditionSettings {
  /** How many different people accept an edition; never fewer than two. */
  @WithDefault("2")
  @Min(2)
  int approvalsNeeded();

  /** An edition that moves more than this share of all contacts is held. */
  @WithDefault("5")
  @DecimalMin("0")
  @DecimalMax("100")
  double mostMovedPercent();

  /** One that moves no more contacts than this is never held: a percentage of few says little. */
  @WithDefault("10")
  @Min(0)
  long neverHeldUpTo();
}
