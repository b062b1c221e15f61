package org.rollcall.reader.reading.ldif;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.reading.ldap.ExportedEntries;

/**
 * Finds for each entry of an export what identifies it: its immutable id, else its DN. Two entries
 * with one id are both told, the later by its DN; the same entry twice is told once. Used by one
 * thread.
 */
final class ExportIds {
  private final String directory;
  private final Set<String> dns = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int withoutId;
  private int sharingId;
  private int repeated;

  ExportIds(String directory) {
    this.directory = directory;
  }

  /** Whether an entry with this DN was seen before; counts it as seen. */
  boolean isRepeated(Entry entry) throws LDAPException {
    boolean known = !dns.add(normal(entry));
    repeated += known ? 1 : 0;
    return known;
  }

  /** What identifies the entry. */
  String of(Entry entry) throws LDAPException {
    Optional<String> id = usable(ExportedEntries.idOf(entry)).filter(one -> !ids.contains(one));
    return id.isPresent() ? id.get() : byDn(normal(entry));
  }

  /** Takes note that the entry is a contact, under that id. */
  void told(Entry entry) {
    Optional<String> id = usable(ExportedEntries.idOf(entry));
    if (id.isEmpty()) {
      withoutId++;
    } else if (!ids.add(id.get())) {
      sharingId++;
    }
  }

  List<Trouble> remarks(ExportTrouble troubles) {
    List<Trouble> remarks = new ArrayList<>();
    if (withoutId > 0) {
      remarks.add(troubles.byDn(withoutId));
    }
    if (sharingId > 0) {
      remarks.add(troubles.sharedIds(sharingId));
    }
    if (repeated > 0) {
      remarks.add(troubles.repeated(repeated));
    }
    return remarks;
  }

  private Optional<String> usable(Optional<String> id) {
    return id.filter(this::fits).map(text -> text.toLowerCase(Locale.ROOT));
  }

  /** A DN that is too long for a key is known by its hash. */
  private String byDn(String dn) {
    String id = "dn:" + dn;
    return fits(id) ? id : "dn-sha256:" + Checksum.ofText(dn);
  }

  private boolean fits(String id) {
    try {
      return !new EntryKey(directory, id).id().isBlank();
    } catch (IllegalArgumentException noKey) {
      return false;
    }
  }

  private static String normal(Entry entry) throws LDAPException {
    return entry.getParsedDN().toNormalizedString();
  }
}
