package org.rollcall.reader.reading.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The header Retry-After (RFC 9110 section 10.2.3): seconds, which Graph also gives with a
 * fraction, or a date.
 */
final class RetryAfter {
  /** Where the header is missing or cannot be read. */
  static final Duration USUAL = Duration.ofSeconds(30);

  /** Nobody is asked to wait longer, whatever an answer says. */
  static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** Until when to wait. */
  static Instant until(Instant now, @Nullable String header) {
    Duration wait = header == null ? USUAL : wait(now, header.strip());
    return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Duration wait(Instant now, String header) {
    if (header.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      return Duration.ofMillis(
          new BigDecimal(header)
              .movePointRight(3)
              .setScale(0, java.math.RoundingMode.CEILING)
              .longValueExact());
    }
    try {
      Instant date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(now, date);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException unreadable) {
      return USUAL;
    }
  }
}
