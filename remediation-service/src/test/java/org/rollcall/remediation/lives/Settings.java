package org.rollcall.remediation.lives;

import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings with nothing set: the defaults that ship. */
public final class Settings {
  private Settings() {}

  /** The defaults of a mapping. */
  public static <T> T defaults(Class<T> mapping) {
    return new SmallRyeConfigBuilder().withMapping(mapping).build().getConfigMapping(mapping);
  }
}
