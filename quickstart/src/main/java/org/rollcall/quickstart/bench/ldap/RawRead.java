package org.rollcall.quickstart.bench.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultListener;
import com.unboundid.ldap.sdk.SearchResultReference;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.io.Serial;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.Timed;
import org.rollcall.quickstart.bench.crowd.CrowdFiles;

/**
 * Reads what the directory-reader reads, with the same SDK, base, filter, page size and attributes,
 * and throws it away: what the directory itself can deliver.
 */
public final class RawRead {
  /** What the directory-reader asks for (its EntryMapping, ImmutableId and Addresses). */
  private static final String[] ATTRIBUTES = {
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
    "msExchHideFromAddressLists",
    "msExchRecipientTypeDetails",
    "objectGUID",
    "entryUUID",
    "nsUniqueId",
    "mail",
    "proxyAddresses",
    "targetAddress",
    "mailAlternateAddress",
    "otherMailbox"
  };

  private final LdapServer server;

  RawRead(LdapServer server) {
    this.server = server;
  }

  /** In pages, as the reader does. */
  public Timed paged() {
    try (LDAPConnection connection = server.connect()) {
      long began = System.nanoTime();
      long entries = 0;
      ASN1OctetString cookie = new ASN1OctetString();
      do {
        SearchRequest request =
            new SearchRequest(server.suffix(), SearchScope.SUB, CrowdFiles.FILTER, ATTRIBUTES);
        request.addControl(new SimplePagedResultsControl(CrowdFiles.PAGE_SIZE, cookie, true));
        SearchResult page = connection.search(request);
        entries += page.getEntryCount();
        cookie = SimplePagedResultsControl.get(page).getCookie();
      } while (cookie.getValueLength() > 0);
      return new Timed(entries, System.nanoTime() - began);
    } catch (LDAPException refused) {
      throw refuses(refused);
    }
  }

  /** All in one answer, which no careful reader asks for; for comparison. */
  public Timed unpaged() {
    try (LDAPConnection connection = server.connect()) {
      Discarding discarding = new Discarding();
      long began = System.nanoTime();
      connection.search(
          new SearchRequest(
              discarding, server.suffix(), SearchScope.SUB, CrowdFiles.FILTER, ATTRIBUTES));
      return new Timed(discarding.entries, System.nanoTime() - began);
    } catch (LDAPException refused) {
      throw refuses(refused);
    }
  }

  private CannotGoOn refuses(LDAPException refused) {
    return CannotGoOn.infrastructure(
        "the LDAP server at "
            + server.place()
            + " does not let itself be read: "
            + refused.getResultCode().getName(),
        "check its size limit, and what the account may see.",
        refused);
  }

  private static final class Discarding implements SearchResultListener {
    @Serial private static final long serialVersionUID = 1L;
    private long entries;

    @Override
    public void searchEntryReturned(SearchResultEntry entry) {
      entries++;
    }

    @Override
    public void searchReferenceReturned(SearchResultReference reference) {}
  }
}
