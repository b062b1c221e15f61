package org.rollcall.classifier.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is remembered of a list agrees with the whole list, or says that it does not know. */
class ListHeadPropertiesTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
  private static final List<Locale> LOCALES = List.of(Locale.UK, WELSH);

  /** An entry that comes, moves or goes. */
  private record Step(int entry, int name) {
    boolean goes() {
      return name % 3 == 0;
    }

    String id() {
      return "id" + entry;
    }

    String sortKey() {
      return List.of("Ch", "C", "Ll", "L", "Dd", "d", "Á").get(name % 7) + name / 7;
    }
  }

  @Property(tries = 200)
  void theFirstIsTheFirstOfTheWholeListWhateverHappened(
      @ForAll @Size(min = 1, max = 900) List<@IntRange(max = 400_000) Integer> steps) {
    FirstEntries remembered = new FirstEntries(LOCALES);
    remembered.follow("list");
    Map<String, String> whole = new TreeMap<>();

    for (Step step : steps.stream().map(n -> new Step(n % 400, n / 400)).toList()) {
      remembered.forget(Set.of(step.id()));
      whole.remove(step.id());
      if (!step.goes()) {
        remembered.see(new FirstEntries.Row("list", step.id(), step.sortKey()));
        whole.put(step.id(), step.sortKey());
      }
      if (!remembered.isSpent("list")) {
        assertThat(remembered.of("list")).isEqualTo(recounted(whole));
      } else {
        remembered = lookedAtWhole(whole);
      }
    }
  }

  @Property(tries = 50)
  void itKeepsOnlyTheFirstFewAndKnowsWhenTheyAreAllGone(
      @ForAll @IntRange(min = 200, max = 600) int size) {
    FirstEntries remembered = new FirstEntries(LOCALES);
    for (int i = 0; i < size; i++) {
      remembered.see(new FirstEntries.Row("list", "id" + i, "name " + (i * 7919) % size));
    }
    ListHead head = head(remembered);
    assertThat(head.places()).hasSizeBetween(ListHead.KEPT, 2 * ListHead.KEPT);

    for (Place place : head.places()) {
      assertThat(remembered.isSpent("list")).isFalse();
      remembered.forget(Set.of(place.id()));
    }

    assertThat(head(remembered).isSpent()).isTrue();
  }

  private static ListHead head(FirstEntries firsts) {
    return java.util.Objects.requireNonNull(
        java.util.Objects.requireNonNull(firsts.heads().get("list")).get(Locale.UK));
  }

  private static FirstEntries lookedAtWhole(Map<String, String> whole) {
    FirstEntries fresh = new FirstEntries(LOCALES);
    fresh.follow("list");
    whole.forEach((id, sortKey) -> fresh.see(new FirstEntries.Row("list", id, sortKey)));
    return fresh;
  }

  /** By ICU's own comparison, which makes no keys. */
  private static Map<Locale, String> recounted(Map<String, String> whole) {
    Map<Locale, String> firsts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
    for (Locale locale : LOCALES) {
      com.ibm.icu.text.Collator collator = com.ibm.icu.text.Collator.getInstance(locale);
      whole.entrySet().stream()
          .min(
              Map.Entry.<String, String>comparingByValue(collator::compare)
                  .thenComparing(Map.Entry.comparingByKey()))
          .ifPresent(first -> firsts.put(locale, first.getKey()));
    }
    return firsts;
  }
}
