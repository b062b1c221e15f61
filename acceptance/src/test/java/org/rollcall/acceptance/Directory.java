package org.rollcall.acceptance;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.rollcall.acceptance.footing.DirectoryServer;
import org.rollcall.contracts.EntryKey;
import org.rollcall.testkit.force.Force;

/** The force's directory: who is in it, what people edit in it, and what ordinary users see. */
final class Directory {

  static final String NAME = Force.DIRECTORY;
  static final String PEOPLE = "ou=people," + Force.BASE_DN;
  static final String HIDING = "msExchHideFromAddressLists";

  /** What mail clients ask for when they show the Global Address List. */
  static final String VIEW = "(&(mail=*)(!(msExchHideFromAddressLists=TRUE)))";

  private static final AtomicInteger OUTSIDERS = new AtomicInteger();

  private final DirectoryServer server;

  Directory(DirectoryServer server) {
    this.server = server;
  }

  /** Somebody adds an outsider to the address book, as it happened to the force. */
  Outsider gainsAnOutsider() {
    int number = OUTSIDERS.incrementAndGet();
    String name = "Aaa Contact " + number;
    String dn = "uid=outsider" + number + "," + PEOPLE;
    Entry entry = new Entry(dn);
    entry.addAttribute("objectClass", "inetOrgPerson", "rollcallAddressBookEntry");
    entry.addAttribute("uid", "outsider" + number);
    entry.addAttribute("cn", name);
    entry.addAttribute("sn", "Contact");
    entry.addAttribute("givenName", "Aaa");
    entry.addAttribute("displayName", name);
    entry.addAttribute("mail", "contact" + number + "@neighbourhood-scheme.example");
    try {
      server.administrator().add(entry);
      return new Outsider(dn, keyOf(dn));
    } catch (LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  private EntryKey keyOf(String dn) throws LDAPException {
    return new EntryKey(NAME, read(dn).getAttributeValue("entryUUID"));
  }

  private SearchResultEntry read(String dn) throws LDAPException {
    SearchResultEntry entry = server.administrator().getEntry(dn, "*", "+");
    if (entry == null) {
      throw new IllegalStateException("The entry is gone");
    }
    return entry;
  }

  /** What the hiding attribute says now; empty where the entry has none. */
  Optional<String> hidingOf(Outsider outsider) {
    try {
      return Optional.ofNullable(read(outsider.dn()).getAttributeValue(HIDING));
    } catch (LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An administrator of the force sets the hiding attribute by hand. */
  void isEditedByHand(Outsider outsider, String value) {
    try {
      server
          .administrator()
          .modify(outsider.dn(), new Modification(ModificationType.REPLACE, HIDING, value));
    } catch (LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether an ordinary user still finds the entry where mail clients look. */
  boolean showsToOfficers(Outsider outsider) {
    try (LDAPConnection officer = officer()) {
      Filter id = Filter.createEqualityFilter("entryUUID", outsider.key().id());
      Filter filter = Filter.createANDFilter(id, Filter.create(VIEW));
      return officer
              .search(new SearchRequest(PEOPLE, SearchScope.SUB, filter, "1.1"))
              .getEntryCount()
          == 1;
    } catch (LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  private LDAPConnection officer() throws LDAPException {
    LDAPURL url = new LDAPURL(server.url());
    return new LDAPConnection(
        url.getHost(), url.getPort(), server.officer().dn(), server.officer().password());
  }
}
