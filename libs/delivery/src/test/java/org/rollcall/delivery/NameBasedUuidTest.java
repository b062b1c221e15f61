package org.rollcall.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedUuidTest {

  @Test
  void equalsTheExampleOfTheStandard() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(NameBasedUuid.version5(dns, "www.example.com"))
        .as("RFC 9562 appendix A.4")
        .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
  }

  @Test
  void samePartsSameIdOtherPartsOtherId() {
    assertThat(NameBasedUuid.of("finding", "ab", "c"))
        .isEqualTo(NameBasedUuid.of("finding", "ab", "c"))
        .isNotEqualTo(NameBasedUuid.of("finding", "a", "bc"))
        .isNotEqualTo(NameBasedUuid.of("finding", "abc"))
        .isNotEqualTo(NameBasedUuid.of("change", "ab", "c"));
  }
}
