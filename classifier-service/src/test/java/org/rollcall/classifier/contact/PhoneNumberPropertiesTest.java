package org.rollcall.classifier.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read without the library is read as the library reads it. */
class PhoneNumberPropertiesTest {
  @Property(tries = 2000)
  void aPlainNumberIsWhatTheLibrarySays(@ForAll("written") String written) {
    String plain = PhoneNumber.plain(written.strip());

    if (!plain.isEmpty()) {
      assertThat(PhoneNumber.read(written)).isEqualTo(Optional.of(plain));
    }
  }

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> prefix =
        Arbitraries.of("+44", "+44 ", "0", "00", "00 44", "+4", "+440", "44", "");
    Arbitrary<String> rest =
        Arbitraries.strings().withChars("0123456789 ").ofMinLength(8).ofMaxLength(13);
    return Combinators.combine(prefix, rest).as(String::concat);
  }

  @Example
  void bothUsualWaysArePlain() {
    assertThat(PhoneNumber.plain("+44 1267 000001")).isEqualTo("+441267000001");
    assertThat(PhoneNumber.plain("01267 000 001")).isEqualTo("+441267000001");
    assertThat(PhoneNumber.plain("+44 (0)1267 000001")).isEmpty();
    assertThat(PhoneNumber.plain("01267 000001 x42")).isEmpty();
  }
}
