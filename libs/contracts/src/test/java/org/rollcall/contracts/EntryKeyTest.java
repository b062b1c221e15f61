package org.rollcall.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryKeyTest {
  @Test
  void theCaseOfAnIdMakesNoDifference() {
    EntryKey key = new EntryKey("force", "D54CD75A-01A9-343F-882F-A7EAE5923600");

    assertThat(key).isEqualTo(new EntryKey("force", "d54cd75a-01a9-343f-882f-a7eae5923600"));
    assertThat(key.text()).isEqualTo("force/d54cd75a-01a9-343f-882f-a7eae5923600");
    assertThat(key).hasToString(key.text());
  }

  @Test
  void theSameIdInAnotherDirectoryIsAnotherEntry() {
    assertThat(new EntryKey("force", "1")).isNotEqualTo(new EntryKey("partner", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Force", "-force", "force-", "a.b", "a/b", "a b", "obs.#", "*"})
  void aDirectorysNameCanStandInRoutingKeysAndAddresses(String name) {
    assertThatThrownBy(() -> new EntryKey(name, "1")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000", "a\nb"})
  void anIdIsText(String id) {
    assertThatThrownBy(() -> new EntryKey("force", id))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void orderAgreesWithEquality(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 8) String one,
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 8) String other) {
    EntryKey left = new EntryKey("force", one);
    EntryKey right = new EntryKey("force", other);

    assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
    assertThat(Integer.signum(left.compareTo(right)))
        .isEqualTo(-Integer.signum(right.compareTo(left)));
  }
}
