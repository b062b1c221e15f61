package org.rollcall.testkit.graph;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;

/** Something that goes wrong with one request, scripted by a test. */
public sealed interface Fault {
  /**
   * The request is refused, and nothing happens in the tenant.
   *
   * @param status HTTP status
   * @param code Graph's code
   * @param headers beside the usual ones
   */
  record Refused(int status, String code, Map<String, String> headers) implements Fault {
    public Refused {
      Objects.requireNonNull(code, "code");
      headers = Map.copyOf(headers);
    }
  }

  /** The request is carried out, and the connection breaks in the middle of the answer's body. */
  record CutOff() implements Fault {}

  /**
   * The request is carried out, and the answer says the opposite.
   *
   * @param status of the refusal, e.g. 504
   */
  record DoneYetRefused(int status) implements Fault {}

  /** 429 with Retry-After in seconds; fractions of a second are written as Graph does: 2.128. */
  static Fault throttled(Duration wait) {
    BigDecimal seconds = BigDecimal.valueOf(wait.toMillis(), 3).stripTrailingZeros();
    return refused(429, "TooManyRequests", "Retry-After", seconds.toPlainString());
  }

  /** 429 with Retry-After as a date (RFC 9110 section 10.2.3), which has whole seconds only. */
  static Fault throttledUntil(Instant when) {
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(when.atOffset(ZoneOffset.UTC));
    return refused(429, "TooManyRequests", "Retry-After", date);
  }

  /** 429 that does not say for how long. */
  static Fault throttledSilently() {
    return new Refused(429, "TooManyRequests", Map.of());
  }

  /** 503. */
  static Fault unavailable() {
    return new Refused(503, "ServiceNotAvailable", Map.of());
  }

  /** 503 with Retry-After in seconds. */
  static Fault unavailable(Duration wait) {
    return refused(503, "ServiceNotAvailable", "Retry-After", "" + wait.toSeconds());
  }

  /** 504. */
  static Fault gatewayTimeout() {
    return new Refused(504, "UnknownError", Map.of());
  }

  /** 500. */
  static Fault broken() {
    return new Refused(500, "InternalServerError", Map.of());
  }

  /** 401, as for a token that was withdrawn meanwhile. */
  static Fault unauthorized() {
    return new Refused(401, "InvalidAuthenticationToken", Map.of());
  }

  /** 403. */
  static Fault forbidden() {
    return new Refused(403, "Authorization_RequestDenied", Map.of());
  }

  /** Any status and code. */
  static Fault refused(int status, String code) {
    return new Refused(status, code, Map.of());
  }

  /** The connection breaks in the middle of the body. */
  static Fault cutOff() {
    return new CutOff();
  }

  /** What was asked is done, but the answer is 504. */
  static Fault doneYetTimedOut() {
    return new DoneYetRefused(504);
  }

  private static Fault refused(int status, String code, String header, String value) {
    return new Refused(status, code, Map.of(header, value));
  }
}
