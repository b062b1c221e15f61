package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;

/** An LDAP server as a source. Thread-safe: every call has a connection of its own. */
public final class LdapDirectorySource implements DirectorySource {
  private final DirectorySettings settings;
  private final LdapConnections connections;
  private final EntryMapping mapping;
  private final Filter filter;

  /** By whose rules list filters match; read with every full pass, since it can be megabytes. */
  private volatile @Nullable Schema schema;

  private LdapDirectorySource(DirectorySettings settings, EntryMapping mapping, Filter filter) {
    this.settings = settings;
    this.connections = new LdapConnections(settings);
    this.mapping = mapping;
    this.filter = filter;
  }

  /**
   * A source for a directory and its lists.
   *
   * @throws IllegalArgumentException if a filter or DN in the settings is none
   */
  public static LdapDirectorySource of(DirectorySettings settings, List<AddressList> lists) {
    try {
      EntryMapping mapping = new EntryMapping(settings.name(), Lists.of(lists));
      return new LdapDirectorySource(settings, mapping, Filter.create(settings.filter()));
    } catch (LDAPException notReadable) {
      throw new IllegalArgumentException(
          "directory " + settings.name() + ": a filter or DN of it or of its lists is none",
          notReadable);
    }
  }

  @Override
  public SourceEnd readAll(Pages pages) {
    try (LDAPConnection connection = connections.open()) {
      schema = connection.getSchema();
      return new PagedSearch(settings, mapping, connection).readAll(filter, schema, pages);
    } catch (NotOpened notOpened) {
      return new SourceEnd.NotRead(notOpened.trouble());
    } catch (LDAPException noSchema) {
      return new SourceEnd.NotRead(LdapTrouble.of(noSchema, settings));
    }
  }

  @Override
  public Sighting readOne(String id) {
    Filter wanted = Filter.createANDFilter(ImmutableId.filter(id), filter);
    try (LDAPConnection connection = connections.open()) {
      SearchResult result = search(connection, wanted);
      if (result.getReferenceCount() > 0) {
        return new Sighting.Unclear(LdapTrouble.referral(settings.name()));
      }
      return switch (result.getEntryCount()) {
        case 0 -> new Sighting.Absent();
        case 1 ->
            mapping
                .map(result.getSearchEntries().getFirst(), schemaBy(connection))
                .<Sighting>map(Sighting.Seen::new)
                .orElseGet(() -> new Sighting.Unclear(LdapTrouble.noImmutableId(settings)));
        default -> new Sighting.Unclear(LdapTrouble.ambiguous(settings));
      };
    } catch (NotOpened notOpened) {
      return new Sighting.Unclear(notOpened.trouble());
    } catch (LDAPException cause) {
      return new Sighting.Unclear(LdapTrouble.of(cause, settings));
    }
  }

  @Override
  public Optional<Trouble> check() {
    try (LDAPConnection connection = connections.open()) {
      return connection.getEntry(settings.baseDn(), SearchRequest.NO_ATTRIBUTES) == null
          ? Optional.of(LdapTrouble.noBase(settings))
          : Optional.empty();
    } catch (NotOpened notOpened) {
      return Optional.of(notOpened.trouble());
    } catch (LDAPException cause) {
      return Optional.of(LdapTrouble.of(cause, settings));
    }
  }

  private @Nullable Schema schemaBy(LDAPConnection connection) throws LDAPException {
    Schema known = schema;
    if (known == null) {
      known = connection.getSchema();
      schema = known;
    }
    return known;
  }

  private SearchResult search(LDAPConnection connection, Filter wanted) throws LDAPException {
    return connection.search(
        new SearchRequest(settings.baseDn(), SearchScope.SUB, wanted, mapping.attributes()));
  }
}
