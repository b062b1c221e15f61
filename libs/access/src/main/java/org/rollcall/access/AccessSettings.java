package org.rollcall.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How people are recognised. */
@ConfigMapping(prefix = "rollcall.access")
interface AccessSettings {
  /** The claim that names the natural person behind an account. */
  @WithDefault("person")
  String personClaim();
}
