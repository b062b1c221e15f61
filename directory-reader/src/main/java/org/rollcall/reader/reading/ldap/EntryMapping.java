package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.group.Standing;

/**
 * What an LDAP entry says, in our words. Values whose order means nothing are sorted, so that a
 * server that shuffles them does not seem to have changed the entry.
 */
final class EntryMapping {
  private static final String HIDDEN = "msExchHideFromAddressLists";
  private static final String RECIPIENT_KIND = "msExchRecipientTypeDetails";

  /** Microsoft's RecipientTypeDetails; the others say nothing about the kind of entry. */
  private static final Map<String, String> KINDS =
      Map.of(
          "4", "shared-mailbox",
          "16", "room",
          "32", "equipment",
          "64", "mail-contact",
          "128", "mail-user");

  private static final List<String> PLAIN =
      List.of(
          "objectClass",
          "cn",
          "givenName",
          "sn",
          "displayName",
          "telephoneNumber",
          "company",
          "o",
          "department",
          "ou",
          "title",
          "employeeNumber",
          "employeeID",
          "memberOf",
          HIDDEN,
          RECIPIENT_KIND);

  private final String directory;
  private final Lists lists;

  EntryMapping(String directory, Lists lists) {
    this.directory = directory;
    this.lists = lists;
  }

  /** Everything that mapping looks at: nothing else is asked of the server, photographs least. */
  String[] attributes() {
    Set<String> attributes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    attributes.addAll(PLAIN);
    attributes.addAll(ImmutableId.ATTRIBUTES);
    attributes.addAll(Addresses.ATTRIBUTES);
    attributes.addAll(lists.attributes());
    return attributes.toArray(String[]::new);
  }

  /**
   * Maps one entry.
   *
   * @param around what its meaning depends on beside itself
   * @return empty if the entry shows no immutable id
   * @throws LDAPException if a list's filter cannot be evaluated
   */
  Optional<DirectoryEntry> map(Entry entry, Around around) throws LDAPException {
    Optional<String> id = ImmutableId.of(entry);
    return id.isEmpty() ? Optional.empty() : Optional.of(map(entry, id.get(), around));
  }

  /**
   * Maps one entry under an id that was found for it.
   *
   * @param around what its meaning depends on beside itself
   * @throws LDAPException if a list's filter cannot be evaluated
   */
  DirectoryEntry map(Entry entry, String id, Around around) throws LDAPException {
    Standing standing = around.groups().of(entry.getDN(), sorted(entry, "memberOf"));
    return new DirectoryEntry(
        new EntryKey(directory, id),
        entry.getDN(),
        sorted(entry, "objectClass"),
        kindHints(entry),
        names(entry),
        Addresses.of(entry),
        work(entry),
        standing.direct(),
        standing.nested(),
        listings(entry, id, around),
        lists.hidden(entry) || "TRUE".equalsIgnoreCase(first(entry, HIDDEN)));
  }

  private List<Listing> listings(Entry entry, String id, Around around) throws LDAPException {
    SeenLists seen = around.seen();
    return seen == null ? lists.listings(entry, around.schema()) : seen.listings(id);
  }

  private static EntryNames names(Entry entry) {
    return new EntryNames(
        first(entry, "givenName"),
        first(entry, "sn"),
        first(entry, "displayName"),
        first(entry, "cn"));
  }

  private static EntryWork work(Entry entry) {
    return new EntryWork(
        first(entry, "telephoneNumber"),
        first(entry, "company", "o"),
        first(entry, "department", "ou"),
        first(entry, "title"),
        first(entry, "employeeNumber", "employeeID"));
  }

  private static List<String> kindHints(Entry entry) {
    String kind = first(entry, RECIPIENT_KIND);
    return kind != null && KINDS.containsKey(kind) ? List.of(KINDS.get(kind)) : List.of();
  }

  private static List<String> sorted(Entry entry, String attribute) {
    String[] values = entry.getAttributeValues(attribute);
    return values == null
        ? List.of()
        : Arrays.stream(values)
            .sorted((a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static @Nullable String first(Entry entry, String... attributes) {
    for (String attribute : attributes) {
      String value = entry.getAttributeValue(attribute);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
