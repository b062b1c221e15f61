package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the simulator says to a request.
 *
 * @param status HTTP status
 * @param headers beside those that every answer has
 * @param body null for none
 */
record Answer(int status, Map<String, String> headers, @Nullable JsonNode body) {
  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer ok(JsonNode body) {
    return new Answer(200, Map.of(), body);
  }

  static Answer noContent() {
    return new Answer(204, Map.of(), null);
  }

  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  boolean isGood() {
    return status < 400;
  }
}
