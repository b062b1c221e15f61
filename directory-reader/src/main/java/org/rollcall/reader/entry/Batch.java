package org.rollcall.reader.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.reader.progress.Reached;

/**
 * What is written in one transaction of a pass.
 *
 * @param pagesBefore how many pages this reading has sent already
 * @param seen what was seen; an entry may be in it twice
 * @param reached the point at which the pass could be resumed after it; empty if it could not
 */
public record Batch(int pagesBefore, List<DirectoryEntry> seen, Optional<Reached> reached) {
  public Batch {
    seen = List.copyOf(seen);
    Objects.requireNonNull(reached, "reached");
  }
}
