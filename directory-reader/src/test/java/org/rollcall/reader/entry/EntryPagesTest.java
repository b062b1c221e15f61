package org.rollcall.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.json.MessageJson;
import org.rollcall.reader.lease.Tenure;
import org.rollcall.reader.memory.Entries;

class EntryPagesTest {
  private static final Pass PASS = new Pass(new Tenure("force", "me", 1), new UUID(0, 1), "hash");

  @Test
  void pagesHoldAtMostFiveHundredEntriesAreNumberedOnAndLoseNothing() {
    List<ObservedEntry> entries = entries(1_203, 0);

    List<EntriesObserved> pages = EntryPages.observed(PASS, 7, entries);

    assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
    assertThat(pages)
        .extracting(EntriesObserved::page)
        .containsExactlyElementsOf(IntStream.range(8, 8 + pages.size()).boxed().toList());
    assertThat(pages.stream().flatMap(page -> page.entries().stream()).toList()).isEqualTo(entries);
  }

  @Test
  void noBodyIsLargerThan256Kilobytes() {
    List<EntriesObserved> pages = EntryPages.observed(PASS, 0, entries(400, 5_000));

    assertThat(pages)
        .hasSizeGreaterThan(7)
        .allSatisfy(
            page ->
                assertThat(MessageJson.write(page).length)
                    .isLessThanOrEqualTo(EntryPages.LARGEST_BODY));
  }

  @Test
  void anEntryLargerThanAPageTravelsAlone() {
    List<EntriesObserved> pages = EntryPages.observed(PASS, 0, entries(3, 300_000));

    assertThat(pages).hasSize(3);
  }

  private static List<ObservedEntry> entries(int count, int titleLength) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Entries.entry(i, "x".repeat(titleLength)).observedAs(1, "hash"))
        .toList();
  }
}
