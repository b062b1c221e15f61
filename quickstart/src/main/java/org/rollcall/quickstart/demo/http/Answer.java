package org.rollcall.quickstart.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param json the body; a missing node where there was none
 * @param etag the version of what was answered, as If-Match wants it; empty where there is none
 * @param location where what was begun is seen; empty where there is none
 */
public record Answer(int status, JsonNode json, String etag, String location) {
  public Answer {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(location, "location");
  }

  /** Whether the service did what it was asked. */
  public boolean good() {
    return status >= 200 && status < 300;
  }

  /** The problem in its own words; nothing personal is in it (RFC 9457 title and detail). */
  public String problem() {
    return "HTTP "
        + status
        + " "
        + json.path("title").asText("")
        + " "
        + json.path("detail").asText("");
  }
}
