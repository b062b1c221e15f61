package org.rollcall.reader.reading.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.group.Memberships;
import org.rollcall.settings.GraphDirectory;

/**
 * What every way of reading a tenant needs.
 *
 * @param settings which tenant
 * @param objects what is asked
 * @param mapping what the answers mean
 * @param picture who is in which group
 * @param troubles what can go wrong, in words
 */
record GraphReading(
    GraphDirectory settings,
    TenantObjects objects,
    EntryMapping mapping,
    Picture picture,
    GraphTrouble troubles) {
  /** As many entries as a page may have. */
  static final int PAGE = 500;

  /**
   * Maps objects; those that are no entries are left out. A Microsoft 365 group is asked by itself
   * whether it is hidden, and so is an object that was not told whole; one that is gone by then is
   * left out.
   */
  List<DirectoryEntry> entries(List<ObjectSeen> seen, Memberships memberships) throws NotAnswered {
    List<DirectoryEntry> entries = new ArrayList<>(seen.size());
    for (ObjectSeen object : seen) {
      boolean ask = !object.isWhole() || (object.isEntry() && object.canSayHidden());
      Optional<ObjectSeen> whole =
          ask ? objects.one(object.kind(), object.id()) : Optional.of(object);
      whole
          .filter(ObjectSeen::isEntry)
          .ifPresent(one -> entries.add(mapping.map(one, memberships)));
    }
    return entries;
  }
}
