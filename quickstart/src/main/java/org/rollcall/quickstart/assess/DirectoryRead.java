package org.rollcall.quickstart.assess;

import java.util.List;
import java.util.Objects;
import org.rollcall.contracts.ObservedEntry;

/**
 * A directory as it was read.
 *
 * @param name its name in the entries' keys
 * @param entries its contacts, in the order in which they came
 * @param records how many entries were looked at
 * @param remarks what whoever reads the result has to know
 * @param input where it came from
 */
public record DirectoryRead(
    String name, List<ObservedEntry> entries, int records, List<Remark> remarks, Input input) {
  public DirectoryRead {
    Objects.requireNonNull(name, "name");
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
    Objects.requireNonNull(input, "input");
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "DirectoryRead[" + name + ", " + entries.size() + " entries]";
  }
}
