package org.rollcall.remediation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.remediation.webhook.json.AnnouncementJson;

/** Announcements are thin, and the same one has the same bytes. */
class AnnouncementTest {
  private static Announcement saying(Map<String, String> facts) {
    return new Announcement(
        new UUID(1, 2), "change.verified", Instant.parse("2026-03-02T09:00:00Z"), facts);
  }

  @Test
  void theSameAnnouncementHasTheSameBytes() {
    assertThat(AnnouncementJson.write(saying(Map.of("b", "2", "a", "1"))))
        .isEqualTo(AnnouncementJson.write(saying(Map.of("a", "1", "b", "2"))))
        .isEqualTo(
            "{\"type\":\"change.verified\",\"timestamp\":\"2026-03-02T09:00:00Z\","
                + "\"data\":{\"a\":\"1\",\"b\":\"2\"}}");
  }

  @Test
  void twentyKilobytesAreTooMany() {
    assertThatThrownBy(() -> AnnouncementJson.write(saying(Map.of("a", "é".repeat(10_000)))))
        .isInstanceOf(IllegalArgumentException.class);
    String fits = AnnouncementJson.write(saying(Map.of("a", "é".repeat(9_900))));
    assertThat(fits.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
  }

  @Test
  void typesAreDottedLowerCase() {
    assertThatThrownBy(
            () -> new Announcement(new UUID(1, 2), "Change Verified", Instant.EPOCH, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
