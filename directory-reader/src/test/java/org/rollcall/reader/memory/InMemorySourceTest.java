package org.rollcall.reader.memory;

import java.util.List;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;

class InMemorySourceTest extends DirectorySourceContract {
  private static final int MANY = 25;

  @Override
  protected DirectorySource source() {
    InMemorySource source = new InMemorySource(10);
    for (int i = 1; i < MANY; i++) {
      source.put(Entries.entry(i, "constable"));
    }
    DirectoryEntry visible = Entries.entry(MANY, "constable");
    return source.put(
        new DirectoryEntry(
            visible.key(),
            visible.dn(),
            visible.objectClasses(),
            visible.kindHints(),
            visible.names(),
            visible.addresses(),
            visible.work(),
            visible.groups(),
            visible.nestedGroups(),
            List.of(),
            true));
  }

  @Override
  protected int entries() {
    return MANY;
  }

  @Override
  protected String idOfSomebodyListed() {
    return Entries.id(3);
  }

  @Override
  protected String idOfSomebodyHidden() {
    return Entries.id(MANY);
  }
}
