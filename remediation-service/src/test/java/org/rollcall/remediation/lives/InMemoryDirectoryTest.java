package org.rollcall.remediation.lives;

import java.util.List;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.change.WritableDirectoryContract;

/** The directory of the model keeps the promises of the real one. */
class InMemoryDirectoryTest implements WritableDirectoryContract {
  private static final EntryKey ENTRY = new EntryKey("force", "entry-1");
  private final InMemoryDirectory directory =
      new InMemoryDirectory(new MovableClock(), change -> {});

  InMemoryDirectoryTest() {
    directory.add(ENTRY);
  }

  @Override
  public WritableDirectory directory() {
    return directory;
  }

  @Override
  public EntryKey entry() {
    return ENTRY;
  }

  @Override
  public EntryKey nobody() {
    return new EntryKey("force", "nobody");
  }

  @Override
  public void personSets(List<String> values) {
    directory.personSets(ENTRY, HIDE, values);
  }
}
