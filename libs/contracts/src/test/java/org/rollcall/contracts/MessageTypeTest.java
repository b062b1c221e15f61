package org.rollcall.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTypeTest {
  @ParameterizedTest
  @EnumSource(MessageType.class)
  void aTypeIsFoundByItsName(MessageType type) {
    assertThat(MessageType.named(type.cloudEventsType())).contains(type);
    assertThat(type.cloudEventsType()).startsWith("org.rollcall.").endsWith(".v1");
  }

  @Test
  void routingSaysWhoseAndWhatKindAndNothingElse() {
    assertThat(MessageType.ENTRIES_OBSERVED.routingKey("force")).isEqualTo("obs.force.v1");
    assertThat(MessageType.CONTACTS_JUDGED.routingKey("force")).isEqualTo("finding.force.v1");
    assertThat(MessageType.CHANGE_UNDONE.routingKey("force")).isEqualTo("change.force.v1");
  }
}
