package org.rollcall.remediation.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes are carried out: {@code rollcall.change.*}. */
@ConfigMapping(prefix = "rollcall.change")
public interface ChangeSettings {
  /** How long one worker may hold a change. */
  @WithDefault("PT60S")
  Duration lease();

  /** The longest time to wait for the directory's answer; also how long a doubt is drained. */
  @WithDefault("PT20S")
  Duration operationTimeout();

  /** A change is not sent unless its lease outlasts the operation's timeout by this. */
  @WithDefault("PT5S")
  Duration margin();

  /** The first back-off after a change was certainly not sent; it doubles, up to 5 minutes. */
  @WithDefault("PT5S")
  Duration backOff();

  /** How often it may be not sent before it fails. */
  @WithDefault("8")
  int attempts();

  /** How long after an unreadable entry it is read again. */
  @WithDefault("PT30S")
  Duration readAgain();

  /** After this long unreadable, people decide. */
  @WithDefault("PT24H")
  Duration stuckAfter();
}
