package org.rollcall.reader.reading;

import java.util.List;
import java.util.Objects;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * Changes that belong together.
 *
 * @param present entries as they are now; they may be unchanged, and an entry may come again
 * @param perhapsGone ids that the directory calls deleted, or that left the part which is read;
 *     whoever takes the page asks for each of them by id before it says so. Ids of entries that
 *     were never known are allowed
 * @param after the position after this page
 */
public record ChangePage(List<DirectoryEntry> present, List<String> perhapsGone, Cursor after) {
  public ChangePage {
    present = List.copyOf(present);
    perhapsGone = List.copyOf(perhapsGone);
    Objects.requireNonNull(after, "after");
  }
}
