package org.rollcall.classifier.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeyTest {
  @ParameterizedTest
  @CsvSource({
    "rhys,rees",
    "smith,smyth",
    "philips,phillips",
    "meredith,meredyth",
    "o'neill,oneill"
  })
  void whatSoundsAlikeHasOneKey(String one, String other) {
    assertThat(SoundKey.of(one)).isNotEmpty().isEqualTo(SoundKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"ifan,ivan", "dafydd,davith", "llewelyn,lewelin", "gruffudd,griffith"})
  void welshSpellingsAreHeardAsWelsh(String welsh, String english) {
    assertThat(SoundKey.ofWelsh(welsh)).isNotEmpty().isEqualTo(SoundKey.of(english));
  }

  @Test
  void otherNamesHaveOtherKeys() {
    assertThat(SoundKey.of("jones")).isNotEqualTo(SoundKey.of("powell"));
  }

  @Property(tries = 300)
  void everyTextHasAKey(@ForAll @StringLength(max = 30) String text) {
    assertThat(SoundKey.of(Fold.of(text))).hasSizeLessThan(7);
    assertThat(SoundKey.ofWelsh(Fold.of(text))).hasSizeLessThan(7);
  }
}
