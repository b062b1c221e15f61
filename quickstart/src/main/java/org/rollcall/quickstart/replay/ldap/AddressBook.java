package org.rollcall.quickstart.replay.ldap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.replay.Line;
import org.rollcall.quickstart.replay.ShownList;
import org.rollcall.settings.LdapDirectory;

/**
 * A mail client in front of one list: it searches with the ordinary user's account, base and
 * filter, and sorts what it gets by the rules of the user's language. Every look is a new search.
 */
public final class AddressBook implements Supplier<ShownList> {
  private final LdapDirectory directory;
  private final LdapDirectory.Seat seat;
  private final LdapDirectory.View view;
  private final String sortBy;
  private final Comparator<Line> order;

  /**
   * A mail client.
   *
   * @param directory the directory, with an ordinary seat that has a view of the list
   * @param list the list's name
   * @param sortBy the attribute shown and sorted by; {@code cn} stands in where it is missing
   * @param locale the language whose order is used
   */
  public AddressBook(LdapDirectory directory, String list, String sortBy, Locale locale) {
    this.directory = directory;
    this.seat = Objects.requireNonNull(directory.seat(), "seat");
    this.view =
        seat.views().stream().filter(each -> each.list().equals(list)).findFirst().orElseThrow();
    this.sortBy = sortBy;
    Collator collator = Collator.getInstance(ULocale.forLocale(locale));
    this.order = Comparator.comparing(Line::name, collator::compare).thenComparing(Line::id);
  }

  @Override
  public ShownList get() {
    try (LDAPConnection connection = new LDAPConnection(host(), directory.url().getPort())) {
      connection.bind(seat.account().bindDn(), password());
      SearchRequest request =
          new SearchRequest(
              view.baseDn(), SearchScope.SUB, view.filter(), sortBy, "cn", "mail", "entryUUID");
      return new ShownList(
          connection.search(request).getSearchEntries().stream()
              .flatMap(entry -> line(entry).stream())
              .sorted(order)
              .toList());
    } catch (LDAPException e) {
      throw CannotGoOn.infrastructure(
          "the directory at " + directory.url() + " does not answer a search: " + e.getResultCode(),
          "see that it runs and that " + seat.account().bindDn() + " may read it.",
          e);
    }
  }

  private Optional<Line> line(SearchResultEntry entry) {
    String shown = entry.getAttributeValue(sortBy);
    String name = shown == null ? entry.getAttributeValue("cn") : shown;
    String address = entry.getAttributeValue("mail");
    String id = entry.getAttributeValue("entryUUID");
    return name == null || address == null
        ? Optional.empty()
        : Optional.of(new Line(id == null ? entry.getDN() : id, name, address));
  }

  private String host() {
    return directory.url().getHost();
  }

  private String password() {
    try {
      return Files.readString(seat.account().passwordFile()).stripTrailing();
    } catch (IOException e) {
      throw CannotGoOn.infrastructure(
          "the password file " + seat.account().passwordFile() + " cannot be read",
          "give it the permissions and the content that directories.yaml promises.",
          e);
    }
  }
}
