package org.rollcall.offenders;

import jakarta.ws.rs.core.MediaType;

class KnowsRest {
  String kind(MediaType type) {
    return type.getSubtype();
  }
}
