package org.rollcall.offenders;

import java.util.UUID;
import java.util.function.Supplier;

class RollsDice {
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
