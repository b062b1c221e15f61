package org.rollcall.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @Test
  void caseAndATrailingDotMakeNoDifference() {
    EmailAddress address = EmailAddress.of(" Sian.Rees@Heddlu-Gorllewin.EXAMPLE. ");

    assertThat(address).isEqualTo(EmailAddress.of("sian.rees@heddlu-gorllewin.example"));
    assertThat(address).hasSameHashCodeAs(EmailAddress.of("sian.rees@heddlu-gorllewin.example"));
    assertThat(address.comparable()).isEqualTo("sian.rees@heddlu-gorllewin.example");
    assertThat(address.asGiven()).isEqualTo("Sian.Rees@Heddlu-Gorllewin.EXAMPLE.");
  }

  @Test
  void aPlusTagIsPartOfTheAddress() {
    assertThat(EmailAddress.of("sian+mot@home.example"))
        .isNotEqualTo(EmailAddress.of("sian@home.example"));
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertThat(EmailAddress.of("si\u00e2n@home.example"))
        .isEqualTo(EmailAddress.of("sia\u0302n@home.example"))
        .isNotEqualTo(EmailAddress.of("sian@home.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "sian",
        "sian@",
        "@home.example",
        "a@b@home.example",
        "\"sian rees\"@home.example",
        "sian rees@home.example",
        "Sian <sian@home.example>",
        "sian@home.example, mair@home.example",
        "sian@home..example",
        "sian@-home.example",
        "sian\u200b@home.example",
        "si\u00adan@home.example",
        "\u202esian@home.example",
        "sian@ho\u200bme.example",
        "sian@home\u200d.example",
        "sian@ho\u00adme.example",
        "sian@home.example\n",
        "sian\r\nBcc: x@home.example"
      })
  void whatIsNotExactlyOnePlainAddressIsNone(String text) {
    String inTheMiddle = text.endsWith("\n") ? text + "x" : text;

    assertThat(EmailAddress.parse(inTheMiddle)).isEmpty();
  }

  @Test
  void anAddressThatIsTooLongIsNone() {
    assertThat(EmailAddress.parse("a".repeat(64) + "@home.example")).isPresent();
    assertThat(EmailAddress.parse("a".repeat(65) + "@home.example")).isEmpty();
    assertThat(EmailAddress.parse("a@" + "b".repeat(70) + ".example")).isEmpty();
  }

  @Test
  void neitherTextNorErrorRepeatsThePerson() {
    assertThat(EmailAddress.of("sian.rees@home.example")).hasToString("***@home.example");
    assertThatThrownBy(() -> EmailAddress.of("sian rees"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("sian");
  }

  @Property
  void anyTextHasAnAnswer(@ForAll String text) {
    assertThat(EmailAddress.parse(text)).isNotNull();
  }

  @Property
  void theComparableFormIsAnAddressThatEqualsIt(@ForAll("addresses") String text) {
    EmailAddress address = EmailAddress.of(text);

    assertThat(EmailAddress.of(address.comparable())).isEqualTo(address);
    assertThat(EmailAddress.of(text.toUpperCase(Locale.ROOT))).isEqualTo(address);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> local =
        Arbitraries.strings().withChars("abcXYZ019.+_-'").ofMinLength(1).ofMaxLength(64);
    Arbitrary<String> label =
        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(20);
    return local.flatMap(left -> label.map(right -> left + "@" + right + ".example"));
  }
}
