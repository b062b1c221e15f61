package org.rollcall.offenders;

import com.fasterxml.jackson.databind.JsonNode;

class KnowsJackson {
  boolean empty(JsonNode node) {
    return node.isEmpty();
  }
}
