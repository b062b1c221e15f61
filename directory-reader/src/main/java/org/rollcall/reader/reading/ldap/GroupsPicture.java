package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.reader.group.Memberships;
import org.rollcall.reader.group.Standing;

/**
 * The groups of a directory as they were read. Immutable.
 *
 * @param memberships who is in which, by normalised DN
 * @param written the groups' DNs as the server writes them, by normalised DN
 * @param ids the groups' normalised DNs by immutable id
 */
record GroupsPicture(
    Memberships memberships, Map<String, String> written, Map<String, String> ids) {
  /** No groups beside those that entries name themselves. */
  static final GroupsPicture NONE = new GroupsPicture(Memberships.none(), Map.of(), Map.of());

  GroupsPicture {
    written = Map.copyOf(written);
    ids = Map.copyOf(ids);
  }

  /**
   * In which groups an entry is: those that name it, and those that it names itself, as the server
   * writes them, sorted.
   *
   * @param entry the entry's DN
   * @param memberOf what the entry says
   */
  Standing of(String entry, Collection<String> memberOf) {
    Map<String, String> own = new TreeMap<>();
    memberOf.forEach(dn -> own.put(normal(dn).orElse(dn), dn));
    Standing standing = memberships.of(normal(entry).orElse(entry), own.keySet());
    List<String> direct =
        standing.direct().stream()
            .map(group -> written.getOrDefault(group, own.getOrDefault(group, group)))
            .sorted((a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)))
            .toList();
    return new Standing(direct, standing.nested());
  }

  /** Whether the entry was a group when the picture was taken. */
  boolean knows(Entry entry) {
    return ImmutableId.of(entry).filter(ids::containsKey).isPresent()
        || normal(entry.getDN()).filter(memberships::isGroup).isPresent();
  }

  /** A DN in the one form that equals only itself; empty if it is none. */
  static Optional<String> normal(String dn) {
    try {
      return Optional.of(DN.normalize(dn));
    } catch (LDAPException noDn) {
      return Optional.empty();
    }
  }
}
