package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One page of entries that are new or changed since they were last observed.
 *
 * @param directory the directory read
 * @param organisationHash hash of the sender's organisation.yaml
 * @param reading the pass that saw them
 * @param page the page's number in this reading, from 1, counted over observed and vanished pages
 * @param entries at most 500
 */
public record EntriesObserved(
    String directory, String organisationHash, UUID reading, int page, List<ObservedEntry> entries)
    implements Message.FromReader {
  /** The most entries that one page may hold. */
  public static final int MOST_ENTRIES = 500;

  public EntriesObserved {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(reading, "reading");
    entries = List.copyOf(entries);
    if (entries.size() > MOST_ENTRIES) {
      throw new IllegalArgumentException("a page holds at most " + MOST_ENTRIES + " entries");
    }
    if (page < 1) {
      throw new IllegalArgumentException("pages are counted from 1");
    }
  }
}
