package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Optional;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.settings.LdapDirectory;

/**
 * Names the entry by its objectGUID, {@code <GUID=...>} (MS-ADTS 3.1.1.3.1.2.4): Active Directory
 * finds it wherever it is. One that is outside the base is absent, if there is a base.
 */
final class LookUpByGuid implements LookUp {
  private final LdapReading reading;

  LookUpByGuid(LdapReading reading) {
    this.reading = reading;
  }

  @Override
  public Sighting readOne(String id) {
    LdapDirectory settings = reading.settings();
    if (!ImmutableId.isGuid(id)) {
      return new Sighting.Absent();
    }
    try (LDAPConnection connection = reading.connections().open()) {
      SearchResult result = named(connection, id);
      if (result.getReferenceCount() > 0) {
        return new Sighting.Unclear(LdapTrouble.referral(settings.name()));
      }
      Optional<Entry> inside =
          result.getSearchEntries().stream()
              .filter(entry -> Subtree.holds(settings.baseDn(), entry.getDN()))
              .map(Entry.class::cast)
              .findFirst();
      if (inside.isPresent()) {
        return new SeenEntry(reading, connection).of(inside.get());
      }
      return connection.getEntry(settings.baseDn(), SearchRequest.NO_ATTRIBUTES) == null
          ? new Sighting.Unclear(LdapTrouble.noBase(settings))
          : new Sighting.Absent();
    } catch (NotOpened notOpened) {
      return new Sighting.Unclear(notOpened.trouble());
    } catch (LDAPException cause) {
      return new Sighting.Unclear(LdapTrouble.of(cause, settings));
    }
  }

  private SearchResult named(LDAPConnection connection, String id) throws LDAPException {
    SearchRequest request =
        new SearchRequest(
            "<GUID=" + id + ">",
            SearchScope.BASE,
            reading.filter(),
            reading.mapping().attributes());
    try {
      return connection.search(request);
    } catch (LDAPSearchException cause) {
      if (cause.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
        return cause.getSearchResult();
      }
      throw cause;
    }
  }
}
