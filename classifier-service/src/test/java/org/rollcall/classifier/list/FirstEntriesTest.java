package org.rollcall.classifier.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstEntriesTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

  private static FirstEntries of(List<Locale> locales, String... keys) {
    FirstEntries firsts = new FirstEntries(locales);
    for (String key : keys) {
      firsts.see(new FirstEntries.Row("list", "id of " + key, key));
    }
    return firsts;
  }

  @Test
  void anEntryIsFirstIfItIsUnderAnyLocale() {
    // In Welsh, ch is a letter of its own, between c and d.
    FirstEntries firsts = of(List.of(Locale.UK, WELSH), "Chapman", "Cule");

    assertThat(firsts.of("list"))
        .isEqualTo(Map.of(Locale.UK, "id of Chapman", WELSH, "id of Cule"));
    assertThat(firsts.byEntry())
        .isEqualTo(Map.of("id of Chapman", Set.of("list"), "id of Cule", Set.of("list")));
  }

  @Test
  void marksBlanksAndCaseSortAsPeopleSeeThem() {
    assertThat(of(List.of(Locale.UK), "zeta", "Ångström", "abbott").of("list"))
        .containsEntry(Locale.UK, "id of abbott");
    assertThat(of(List.of(Locale.UK), "Abbott", " Zeta", "1st desk").of("list"))
        .containsEntry(Locale.UK, "id of  Zeta");
  }

  @Test
  void tiesAreDecidedByTheIdAndTheOrderOfSightChangesNothing() {
    FirstEntries one = new FirstEntries(List.of(Locale.UK));
    FirstEntries other = new FirstEntries(List.of(Locale.UK));
    FirstEntries.Row a = new FirstEntries.Row("list", "a", "Jones");
    FirstEntries.Row b = new FirstEntries.Row("list", "b", "Jones");
    one.see(a);
    one.see(b);
    other.see(b);
    other.see(a);

    assertThat(one.byEntry()).isEqualTo(Map.of("a", Set.of("list"))).isEqualTo(other.byEntry());
  }

  @Test
  void aListWithoutEntriesHasNoFirst() {
    assertThat(of(List.of(Locale.UK)).of("list")).isEmpty();
  }
}
