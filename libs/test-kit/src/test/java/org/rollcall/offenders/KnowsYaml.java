package org.rollcall.offenders;

import org.snakeyaml.engine.v2.api.LoadSettings;

class KnowsYaml {
  boolean strict(LoadSettings settings) {
    return settings.getAllowDuplicateKeys();
  }
}
