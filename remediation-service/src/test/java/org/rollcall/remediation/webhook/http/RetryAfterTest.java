package org.rollcall.remediation.webhook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Retry-After} in its two forms, and in none. */
class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void secondsAndDatesAreUnderstood() {
    assertThat(RetryAfter.read("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.read(" 0 ", NOW)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.read("Mon, 02 Mar 2026 09:05:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(RetryAfter.read("Mon, 02 Mar 2026 08:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.read("99999999999999999999", NOW)).isGreaterThan(Duration.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "Mon, 99 Foo 2026"})
  void anythingElseSaysNothing(String header) {
    assertThat(RetryAfter.read(header, NOW)).isNull();
  }
}
