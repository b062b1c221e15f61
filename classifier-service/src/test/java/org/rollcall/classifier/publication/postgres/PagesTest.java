package org.rollcall.classifier.publication.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rollcall.contracts.EntryKey;

class PagesTest {
  @Property
  void everyContactIsSaidOnceInOrderAndNoPageIsTooLarge(
      @ForAll @Size(max = 1500) List<@IntRange(min = 1, max = 300_000) Integer> sizes) {
    List<Changed> changed =
        IntStream.range(0, sizes.size())
            .<Changed>mapToObj(i -> new Changed.Gone(new EntryKey("force", "id" + i), sizes.get(i)))
            .toList();

    List<List<Changed>> pages = Pages.of(changed);

    assertThat(pages.stream().flatMap(List::stream).toList()).isEqualTo(changed);
    assertThat(pages)
        .allSatisfy(
            page -> {
              assertThat(page).hasSizeBetween(1, Pages.MOST_CONTACTS);
              assertThat(page.size() == 1 || bytes(page) <= Pages.MOST_BYTES).isTrue();
            });
  }

  private static int bytes(List<Changed> page) {
    return page.stream().mapToInt(Changed::bytes).sum();
  }
}
