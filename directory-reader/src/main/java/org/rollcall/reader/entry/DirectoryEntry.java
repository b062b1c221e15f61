package org.rollcall.reader.entry;

import java.util.List;
import java.util.Objects;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/**
 * An entry as a directory shows it now, before it has a place in the sequence of its observations.
 * The components are those of {@link ObservedEntry}.
 */
public record DirectoryEntry(
    EntryKey key,
    String dn,
    List<String> objectClasses,
    List<String> kindHints,
    EntryNames names,
    List<ObservedAddress> addresses,
    EntryWork work,
    List<String> groups,
    int nestedGroups,
    List<Listing> listings,
    boolean hidden) {
  public DirectoryEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(dn, "dn");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(work, "work");
    objectClasses = List.copyOf(objectClasses);
    kindHints = List.copyOf(kindHints);
    addresses = List.copyOf(addresses);
    groups = List.copyOf(groups);
    listings = List.copyOf(listings);
  }

  /**
   * SHA-256 in hex over everything here, in one canonical form. Two looks at an entry that nobody
   * touched give the same. Worked out anew by every call.
   */
  public String contentHash() {
    return ContentHash.of(this);
  }

  /** The same entry in these groups. */
  public DirectoryEntry inGroups(List<String> direct, int nested) {
    return new DirectoryEntry(
        key,
        dn,
        objectClasses,
        kindHints,
        names,
        addresses,
        work,
        direct,
        nested,
        listings,
        hidden);
  }

  /** The observation of this entry with that sequence. */
  public ObservedEntry observedAs(long sequence, String contentHash) {
    return new ObservedEntry(
        key,
        sequence,
        dn,
        objectClasses,
        kindHints,
        names,
        addresses,
        work,
        groups,
        nestedGroups,
        listings,
        hidden,
        contentHash);
  }

  /** Says nothing personal: only the key. */
  @Override
  public String toString() {
    return "DirectoryEntry[" + key + "]";
  }
}
