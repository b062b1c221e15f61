package org.rollcall.classifier.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource({
    "+44 1267 000001, +441267000001",
    "01267 000001, +441267000001",
    "(01267) 000-001, +441267000001",
    "0044 1267 000001, +441267000001",
    "01267 000001 ext 42, +441267000001;ext=42",
    "tel:+44-1267-000001, +441267000001",
    "+49 30 1234567, +49301234567",
  })
  void numbersAreComparable(String written, String comparable) {
    assertThat(PhoneNumber.comparable(written)).contains(comparable);
  }

  @ParameterizedTest
  @CsvSource({"4711", "ext 42", "tbc", "''", "+", "12345678901234567890123456789"})
  void othersAreNone(String written) {
    assertThat(PhoneNumber.comparable(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4711, true",
    "ext. 42, true",
    "x 42, true",
    "47 11, true",
    "01267 000001, false",
    "tbc, false",
    "n/a 1, false",
  })
  void extensionsAreKnown(String written, boolean extension) {
    assertThat(PhoneNumber.isExtension(written)).isEqualTo(extension);
  }

  @Property
  void answersToAnyText(@ForAll String text) {
    assertThat(PhoneNumber.comparable(text)).isNotNull();
    assertThat(PhoneNumber.isExtension(text)).isIn(true, false);
  }
}
