package org.rollcall.classifier.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Welsh has letters of two signs, each in a place of its own: a list has a first under each. */
class WelshOrderTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
  private static final List<Locale> BOTH = List.of(Locale.UK, WELSH);

  @ParameterizedTest(name = "first in English {0}, in Welsh {1}")
  @CsvSource({
    "Chwilen, Cymro",
    "Ddwyryd, Dylan",
    "Ffransis, Fychan",
    "Hywel, Ngaio",
    "Llwyd, Lucas",
    "Phylip, Puw",
    "Rhys, Roberts",
    "Thomas, Tudur"
  })
  void aLetterOfTwoSignsHasItsOwnPlaceInWelsh(String english, String welsh) {
    FirstEntries firsts = firsts(english, welsh);

    assertThat(firsts.of("list")).isEqualTo(Map.of(Locale.UK, english, WELSH, welsh));
    assertThat(firsts.byEntry()).containsOnlyKeys(english, welsh);
  }

  @ParameterizedTest(name = "{0} before {1} in both")
  @CsvSource({"Dafydd, Davies", "Evans, Griffiths", "Jones, Llwyd", "Owen, Parry"})
  void whereBothAgreeThereIsOneFirst(String one, String other) {
    assertThat(firsts(one, other).of("list")).isEqualTo(Map.of(Locale.UK, one, WELSH, one));
  }

  @Test
  void capitalsAsTheAddressBookWritesThemAreLettersToo() {
    FirstEntries firsts = firsts("LLWYD, Ann", "LUCAS, Ben");

    assertThat(firsts.of("list")).isEqualTo(Map.of(Locale.UK, "LLWYD, Ann", WELSH, "LUCAS, Ben"));
  }

  @Test
  void anOutsiderWhoIsFirstInWelshOnlyIsFirst() {
    FirstEntries firsts = firsts("Chwilen Police Desk", "Cymro Contractor", "Evans");

    assertThat(firsts.byEntry())
        .containsEntry("Cymro Contractor", Set.of("list"))
        .doesNotContainKey("Evans");
  }

  /** The key is the id, too. */
  private static FirstEntries firsts(String... keys) {
    FirstEntries firsts = new FirstEntries(BOTH);
    for (String key : keys) {
      firsts.see(new FirstEntries.Row("list", key, key));
    }
    return firsts;
  }
}
