package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.List;
import java.util.Optional;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.settings.AddressList;

/**
 * What entries of an export say. An export has no schema: filters match text without regard to case
 * (RFC 4518 where it matters is left to servers). Immutable.
 */
public final class ExportedEntries {
  private static final Around NOTHING_AROUND = new Around(null);

  private final EntryMapping mapping;
  private final DN base;
  private final Filter filter;

  private ExportedEntries(EntryMapping mapping, DN base, Filter filter) {
    this.mapping = mapping;
    this.base = base;
    this.filter = filter;
  }

  /**
   * Entries of one directory.
   *
   * @param baseDn only entries at or below it are read
   * @param filter which of them (RFC 4515)
   * @throws IllegalArgumentException if the base, the filter or one of the lists cannot be read
   */
  public static ExportedEntries of(
      String directory, String baseDn, String filter, List<AddressList> lists) {
    try {
      return new ExportedEntries(
          new EntryMapping(directory, Lists.of(lists)), new DN(baseDn), Filter.create(filter));
    } catch (LDAPException notReadable) {
      throw new IllegalArgumentException(
          "directory " + directory + ": a filter or DN of it or of its lists is none", notReadable);
    }
  }

  /**
   * Whether an entry belongs to the part that is read.
   *
   * @throws LDAPException if the filter cannot be evaluated without a server
   */
  public boolean isRead(Entry entry) throws LDAPException {
    return base.isAncestorOf(entry.getParsedDN(), true) && filter.matchesEntry(entry);
  }

  /**
   * What an entry says.
   *
   * @return empty if it shows no immutable id
   * @throws LDAPException if a list's filter cannot be evaluated without a server
   */
  public Optional<DirectoryEntry> map(Entry entry) throws LDAPException {
    return mapping.map(entry, NOTHING_AROUND);
  }

  /**
   * What an entry says that is known by another id than its own.
   *
   * @throws LDAPException if a list's filter cannot be evaluated without a server
   */
  public DirectoryEntry map(Entry entry, String id) throws LDAPException {
    return mapping.map(entry, id, NOTHING_AROUND);
  }

  /** The immutable id of an entry; empty if it shows none. */
  public static Optional<String> idOf(Entry entry) {
    return ImmutableId.of(entry);
  }
}
