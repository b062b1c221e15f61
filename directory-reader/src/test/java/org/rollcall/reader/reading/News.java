package org.rollcall.reader.reading;

import org.rollcall.reader.entry.DirectoryEntry;

/** What a follower of a directory has learnt about one entry. */
sealed interface News {
  /** The entry's id. */
  String id();

  /** It is there and was not known. */
  record Appeared(DirectoryEntry entry) implements News {
    @Override
    public String id() {
      return entry.key().id();
    }
  }

  /** It was known and is different now. */
  record Changed(DirectoryEntry entry) implements News {
    @Override
    public String id() {
      return entry.key().id();
    }
  }

  /** It was known, the source said that it might be gone, and reading it by id said that it is. */
  record Gone(String id) implements News {}
}
