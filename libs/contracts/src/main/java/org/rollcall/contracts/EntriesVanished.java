package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One page of entries that are gone: a complete pass did not see them, and a direct read by id did
 * not find them.
 *
 * @param directory the directory read
 * @param organisationHash hash of the sender's organisation.yaml
 * @param reading the pass that missed them
 * @param page the page's number in this reading, from 1
 * @param entries which, each with the sequence of its vanishing
 */
public record EntriesVanished(
    String directory, String organisationHash, UUID reading, int page, List<Vanished> entries)
    implements Message.FromReader {

  public EntriesVanished {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(reading, "reading");
    entries = List.copyOf(entries);
    if (page < 1) {
      throw new IllegalArgumentException("pages are counted from 1");
    }
  }

  /**
   * One entry that is gone.
   *
   * @param key which
   * @param sequence larger than the sequence of its last observation
   */
  public record Vanished(EntryKey key, long sequence) {
    public Vanished {
      Objects.requireNonNull(key, "key");
    }
  }
}
