package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says is told on without names, addresses and values. */
class ReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "modify/delete: l: no such value|modify/delete: l: no such value",
        "Unable to modify entry 'uid=aabbott,ou=people,dc=x' because|Unable to modify entry …"
            + " because",
        "no entry cn=Aaron Abbott,ou=people,dc=x|no entry …",
        "mail aaron.abbott@gwebost.example is taken|mail … is taken",
        "value \"Aaron\" refused|value … refused",
        "00002081: AtrErr: DSID-031517D9|00002081: AtrErr: DSID-031517D9",
      })
  void namesAreCut(String said, String told) {
    assertThat(Reasons.withoutValues(said, List.of())).isEqualTo(told);
  }

  @Test
  void theValuesOfTheChangeAreCut() {
    assertThat(Reasons.withoutValues("Castell Du is no place", List.of("Castell Du", "")))
        .isEqualTo("… is no place");
  }

  @Test
  void aLongStoryIsCutShort() {
    assertThat(Reasons.withoutValues("x".repeat(5_000), List.of())).hasSizeLessThan(220);
  }
}
