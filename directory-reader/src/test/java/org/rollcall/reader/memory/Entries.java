package org.rollcall.reader.memory;

import java.util.List;
import java.util.UUID;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.reader.entry.DirectoryEntry;

/** Entries for tests. */
public final class Entries {
  private Entries() {}

  /** The id of the entry with that number. */
  public static String id(int number) {
    return new UUID(0, number).toString();
  }

  /** The entry with that number and title. */
  public static DirectoryEntry entry(int number, String title) {
    return new DirectoryEntry(
        new EntryKey("force", id(number)),
        "cn=Person " + number + ",dc=example",
        List.of("person"),
        List.of(),
        new EntryNames("Person", Integer.toString(number), null, "Person " + number),
        List.of(new ObservedAddress("p" + number + "@example.org", AddressRole.PRIMARY)),
        new EntryWork(null, null, null, title, null),
        List.of(),
        0,
        List.of(new Listing("Global Address List", "Person " + number)),
        false);
  }
}
