package org.rollcall.classifier.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.ObservedEntry;

class ShownNameTest {
  private static ObservedEntry entry(String dn, @Nullable String display, @Nullable String common) {
    return new ObservedEntry(
        new EntryKey("force", "id-1"),
        1,
        dn,
        List.of(),
        List.of(),
        new EntryNames(null, null, display, common),
        List.of(),
        new EntryWork(null, null, null, null, null),
        List.of(),
        0,
        List.of(),
        false,
        "");
  }

  @Test
  void isTheDisplayNameElseTheCommonNameElseTheDnsFirstValue() {
    assertThat(ShownName.of(entry("cn=x,dc=y", "Display", "Common"))).isEqualTo("Display");
    assertThat(ShownName.of(entry("cn=x,dc=y", " ", "Common"))).isEqualTo("Common");
    assertThat(ShownName.of(entry("cn=Abbott\\, Aaron+sn=A,dc=y", null, null)))
        .isEqualTo("Abbott, Aaron");
    assertThat(ShownName.of(entry("", null, ""))).isEqualTo("id-1");
  }

  @Test
  void holdsNothingThatCouldDeceiveTheEye() {
    assertThat(ShownName.of(entry("cn=x", "Jones\u202E\u0000\n, Aled\u2066", null)))
        .isEqualTo("Jones, Aled");
  }

  @Property
  void answersToAnyName(@ForAll String dn, @ForAll String display) {
    assertThat(ShownName.of(entry(dn, display, null))).isNotBlank();
  }
}
