package org.rollcall.classifier.contact.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StoredJsonTest {
  @Property(tries = 200)
  void namesAreKeptAsAnyOtherCollectionIs(@ForAll List<String> names) {
    assertThat(StoredJson.names(names)).isEqualTo(StoredJson.write(new TreeSet<>(names)));
    assertThat(StoredJson.names(StoredJson.names(names)))
        .isEqualTo(List.copyOf(new TreeSet<>(names)));
  }

  @Example
  void namesAreSortedAndComeOnce() {
    assertThat(StoredJson.names(List.of("b", "a \"quoted\"\n", "b")))
        .isEqualTo("[\"a \\\"quoted\\\"\\n\",\"b\"]");
  }
}
