package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import org.rollcall.reader.reading.Sighting;

/** Searches below the base for the attribute that holds the id: any server. */
final class LookUpByFilter implements LookUp {
  private final LdapReading reading;

  LookUpByFilter(LdapReading reading) {
    this.reading = reading;
  }

  @Override
  public Sighting readOne(String id) {
    Filter wanted = Filter.createANDFilter(ImmutableId.filter(id), reading.filter());
    try (LDAPConnection connection = reading.connections().open()) {
      SearchResult result =
          connection.search(
              new SearchRequest(
                  reading.settings().baseDn(),
                  SearchScope.SUB,
                  wanted,
                  reading.mapping().attributes()));
      if (result.getReferenceCount() > 0) {
        return new Sighting.Unclear(LdapTrouble.referral(reading.settings().name()));
      }
      return switch (result.getEntryCount()) {
        case 0 -> new Sighting.Absent();
        case 1 -> new SeenEntry(reading, connection).of(result.getSearchEntries().getFirst());
        default -> new Sighting.Unclear(LdapTrouble.ambiguous(reading.settings()));
      };
    } catch (NotOpened notOpened) {
      return new Sighting.Unclear(notOpened.trouble());
    } catch (LDAPException cause) {
      return new Sighting.Unclear(LdapTrouble.of(cause, reading.settings()));
    }
  }
}
