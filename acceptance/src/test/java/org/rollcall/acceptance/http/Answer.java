package org.rollcall.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Objects;

/**
 * What a service answered.
 *
 * @param asked method and path, for messages
 * @param status HTTP status
 * @param body JSON; missing node where there was none
 * @param headers all headers
 */
public record Answer(String asked, int status, JsonNode body, HttpHeaders headers) {
  public Answer {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(headers, "headers");
  }

  /** Demands this status. */
  public Answer is(int expected) {
    assertThat(status).as("%s: %s", asked, body).isEqualTo(expected);
    return this;
  }

  /** Demands a refusal: problem+json with a code (RFC 9457). */
  public Answer isRefused(int expected, String code) {
    is(expected);
    assertThat(headers.firstValue("Content-Type").orElse(""))
        .as(asked)
        .startsWith("application/problem+json");
    assertThat(code()).as("%s: %s", asked, body).isEqualTo(code);
    return this;
  }

  /** The problem's code; empty where there is none. */
  public String code() {
    return body.path("code").asText();
  }

  /** The version to send back as If-Match. */
  public String etag() {
    return headers.firstValue("ETag").orElseThrow(() -> new AssertionError(asked + ": no ETag"));
  }

  /** The path of what was created or started. */
  public String location() {
    return headers
        .firstValue("Location")
        .map(text -> java.net.URI.create(text).getPath())
        .orElseThrow(() -> new AssertionError(asked + ": no Location"));
  }
}
