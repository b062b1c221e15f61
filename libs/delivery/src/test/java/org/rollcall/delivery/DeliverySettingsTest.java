package org.rollcall.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class DeliverySettingsTest {

  @Test
  void defaultsAreForProduction() {
    DeliverySettings settings = with(Map.of());

    assertThat(settings.exchange()).isEqualTo("rollcall.events");
    assertThat(settings.queue()).isEmpty();
    assertThat(settings.relay().batch()).isEqualTo(50);
    assertThat(settings.relay().confirmDeadline()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.inbox().attempts()).isEqualTo(12);
    assertThat(settings.inbox().firstDelay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.inbox().longestDelay()).isEqualTo(Duration.ofHours(1));
    assertThat(settings.memory().keys()).isGreaterThanOrEqualTo(Duration.ofDays(30));
    assertThat(settings.memory().bodies()).isLessThan(settings.memory().keys());
  }

  @Test
  void emptyQueueIsNone() {
    assertThat(with(Map.of("rollcall.delivery.queue", "")).queue()).isEmpty();
  }

  /** Settings as an application would have them, with nothing but these given. */
  public static DeliverySettings with(Map<String, String> given) {
    return new SmallRyeConfigBuilder()
        .withMapping(DeliverySettings.class)
        .withConverter(
            Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
        .withSources(new PropertiesConfigSource(given, "test", 100))
        .build()
        .getConfigMapping(DeliverySettings.class);
  }
}
