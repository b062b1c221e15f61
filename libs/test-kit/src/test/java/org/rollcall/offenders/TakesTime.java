package org.rollcall.offenders;

import java.time.Instant;

class TakesTime {
  Instant now() {
    return Instant.now();
  }
}
