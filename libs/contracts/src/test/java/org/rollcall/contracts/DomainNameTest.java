package org.rollcall.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
  private static final DomainName POLICE = DomainName.of("police.uk");

  @ParameterizedTest
  @CsvSource({
    "police.uk, true",
    "POLICE.UK., true",
    "gorllewin.police.uk, true",
    "a.b.police.uk, true",
    "police.uk.evil.example, false",
    "notpolice.uk, false",
    "evil-police.uk, false",
    "uk, false",
    "police.uk.com, false",
    "ice.uk, false"
  })
  void belongingIsDecidedByWholeLabels(String name, boolean under) {
    assertThat(DomainName.of(name).isOrIsUnder(POLICE)).isEqualTo(under);
  }

  @ParameterizedTest
  @CsvSource({
    "m\u00fcnchen.example, xn--mnchen-3ya.example",
    "XN--MNCHEN-3YA.example, xn--mnchen-3ya.example",
    "heddlu\u3002example, heddlu.example",
    "home.example., home.example"
  })
  void unicodeAndPunycodeAreTheSameName(String written, String ascii) {
    assertThat(DomainName.of(written)).isEqualTo(new DomainName(ascii)).hasToString(ascii);
  }

  @Test
  void aCyrillicLookalikeIsAnotherName() {
    assertThat(DomainName.of("p\u043elice.uk")).isNotEqualTo(POLICE);
    assertThat(DomainName.of("p\u043elice.uk").isOrIsUnder(POLICE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "a..b",
        "-a.example",
        "a-.example",
        "a b.example",
        "a/b.example",
        "a@b",
        "poli\u200bce.uk",
        "police\u200d.uk",
        "po\u00adlice.uk",
        "\u2060police.uk",
        "police\ufe0f.uk",
        "pol\u034fice.uk",
        "a\u0000b"
      })
  void whatIsNoNameIsNone(String text) {
    assertThat(DomainName.parse(text)).isEmpty();
  }

  @Test
  void lengthsFollowTheStandard() {
    assertThat(DomainName.parse("a".repeat(63) + ".example")).isPresent();
    assertThat(DomainName.parse("a".repeat(64) + ".example")).isEmpty();
    assertThat(DomainName.parse(("a".repeat(49) + ".").repeat(5) + "abc")).isPresent();
    assertThat(DomainName.parse(("a".repeat(49) + ".").repeat(5) + "abcd")).isEmpty();
  }

  @Test
  void theComparableFormGuardsItself() {
    assertThatThrownBy(() -> new DomainName("Police.UK"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void anyTextHasAnAnswer(@ForAll String text) {
    assertThat(DomainName.parse(text)).isNotNull();
  }

  @Property
  void aNameIsUnderItselfAndItsParentsButNeverUnderItsChildren(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String child,
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String parent) {
    DomainName upper = DomainName.of(parent + ".example");
    DomainName lower = DomainName.of(child + "." + parent + ".example");

    assertThat(upper.isOrIsUnder(upper)).isTrue();
    assertThat(lower.isOrIsUnder(upper)).isTrue();
    assertThat(upper.isOrIsUnder(lower)).isFalse();
  }
}
