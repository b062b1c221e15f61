package org.rollcall.reader.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeenIdsTest {
  private static final int MANY = 300_000;

  @Property(tries = 100)
  void itHoldsWhatWasAddedAndNothingElse(@ForAll List<String> added, @ForAll List<String> others) {
    SeenIds seen = new SeenIds();
    Set<String> model = new HashSet<>();
    for (String id : added) {
      assertThat(seen.add(id)).isEqualTo(model.add(id));
    }

    assertThat(seen.size()).isEqualTo(model.size());
    assertThat(added).allMatch(seen::contains);
    assertThat(others).allMatch(id -> seen.contains(id) == model.contains(id));
  }

  @Test
  void itHoldsManyAndIsRebuiltFromItsKeys() {
    SeenIds seen = new SeenIds();
    for (int i = 0; i < MANY; i++) {
      assertThat(seen.add(id(i))).isTrue();
    }

    SeenIds rebuilt = new SeenIds();
    rebuilt.addKeys(seen.keysFrom(0));
    rebuilt.addKeys(seen.keysFrom(MANY - 10));

    assertThat(rebuilt.size()).isEqualTo(MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(rebuilt.contains(id(i))).isTrue();
    }
    assertThat(rebuilt.contains(id(MANY))).isFalse();
  }

  @Test
  void aTextThatOnlyLooksLikeAUuidIsAnother() {
    SeenIds seen = new SeenIds();
    seen.add("00000000-0000-0000-0000-00000000000a");

    assertThat(seen.contains("0-0-0-0-a")).isFalse();
    assertThat(seen.contains("00000000-0000-0000-0000-00000000000A")).isFalse();
  }

  /** Every third as a server without UUIDs would name it. */
  private static String id(int number) {
    return number % 3 == 0 ? "entry-" + number : new UUID(0, number).toString();
  }
}
