package org.rollcall.contracts;

import java.util.List;
import java.util.Objects;

/**
 * One entry of a directory as the reader saw it. This record is also what rules see as {@code
 * contact}.
 *
 * @param key its identity
 * @param sequence grows with every observation of the entry, by any step; one that is not larger
 *     than what a receiver has is dropped
 * @param dn where the entry is now (DN or path)
 * @param objectClasses its object classes
 * @param kindHints what the directory says about its kind, e.g. {@code room}; often empty
 * @param names its names
 * @param addresses its addresses with their roles, in the directory's order
 * @param work what it says about somebody's work
 * @param groups DNs of the groups it is a direct member of
 * @param nestedGroups how many groups it is in only through other groups
 * @param listings the lists in which it is visible
 * @param hidden whether the directory marks it as hidden from address lists
 * @param contentHash SHA-256 in hex over everything above but sequence
 */
public record ObservedEntry(
    EntryKey key,
    long sequence,
    String dn,
    List<String> objectClasses,
    List<String> kindHints,
    EntryNames names,
    List<ObservedAddress> addresses,
    EntryWork work,
    List<String> groups,
    int nestedGroups,
    List<Listing> listings,
    boolean hidden,
    String contentHash) {
  public ObservedEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(dn, "dn");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(contentHash, "contentHash");
    objectClasses = List.copyOf(objectClasses);
    kindHints = List.copyOf(kindHints);
    addresses = List.copyOf(addresses);
    groups = List.copyOf(groups);
    listings = List.copyOf(listings);
    if (sequence < 1) {
      throw new IllegalArgumentException("a sequence begins with 1");
    }
  }

  /** Whether the entry is visible in the list of that name. */
  public boolean isListedIn(String list) {
    return listings.stream().anyMatch(listing -> listing.list().equals(list));
  }

  /** Says nothing personal: only key and sequence. */
  @Override
  public String toString() {
    return "ObservedEntry[" + key + " #" + sequence + "]";
  }
}
