package org.rollcall.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.json.MessageJson;

class BodySizeTest {
  @Property(tries = 300)
  void noBodyIsLargerThanWhatWasReckoned(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @Size(max = 5) List<@StringLength(max = 60) String> more) {
    DirectoryEntry entry =
        new DirectoryEntry(
            new EntryKey("force", "id"),
            text,
            more,
            more,
            new EntryNames(text, null, text, null),
            more.stream().map(value -> new ObservedAddress(value, AddressRole.FORWARD)).toList(),
            new EntryWork(null, text, null, text, null),
            more,
            Integer.MAX_VALUE,
            more.stream().map(value -> new Listing(value, text)).toList(),
            false);
    ObservedEntry observed = entry.observedAs(Long.MAX_VALUE, entry.contentHash());
    EntriesObserved page =
        new EntriesObserved("force", "f".repeat(64), new UUID(1, 2), 4711, List.of(observed));

    int body = MessageJson.write(page).length;

    assertThat(body).isLessThanOrEqualTo((int) (BodySize.AROUND + BodySize.atMost(observed)));
  }
}
