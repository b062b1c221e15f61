package org.rollcall.reader.reading.graph;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.ListFilter;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.Organisation;

/** An Entra tenant as a source, by delta queries of Microsoft Graph. Thread-safe. */
public final class GraphDirectorySource implements DirectorySource {
  private final GraphConnection connection;
  private final GraphCalls calls;
  private final GraphReading reading;
  private final AcceptedDomains domains;

  private GraphDirectorySource(
      GraphConnection connection, GraphCalls calls, GraphReading reading, AcceptedDomains domains) {
    this.connection = connection;
    this.calls = calls;
    this.reading = reading;
    this.domains = domains;
  }

  /**
   * A source for a tenant.
   *
   * @param organisation whose lists are looked at, and whose own domains the tenant should accept
   * @param language in which the lists' filters are written
   * @throws IllegalArgumentException if a list's filter is none
   */
  public static GraphDirectorySource of(
      GraphDirectory settings,
      Organisation organisation,
      ListFilter.Language language,
      InstantSource clock) {
    GraphTrouble troubles = new GraphTrouble(settings.name());
    GraphConnection connection = new GraphConnection(settings);
    GraphCalls calls = new GraphCalls(troubles, clock);
    TenantObjects objects = new TenantObjects(connection, calls, troubles);
    Lists lists = Lists.of(organisation.listsOf(settings.name()), language);
    return new GraphDirectorySource(
        connection,
        calls,
        new GraphReading(
            settings,
            objects,
            new EntryMapping(settings.name(), lists),
            new Picture(objects),
            troubles),
        new AcceptedDomains(
            connection, calls, troubles, settings.name(), organisation.ownDomains()));
  }

  /** The names that a tenant's lists may ask for in filter, sortBy and hiddenWhen. */
  public static Set<String> listProperties() {
    return Kind.names();
  }

  @Override
  public SourceEnd readAll(@Nullable Cursor resume, Pages pages) {
    domains.look();
    return new ReadTenant(reading, pages).carryOut(resume);
  }

  /** Only asking for changes tells; while Graph wants to be left alone, that costs nothing. */
  @Override
  public boolean hasNews(Cursor since) {
    return true;
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    return new FollowTenant(reading, pages).carryOut(since);
  }

  /** Gone is what Graph knows neither as contact nor as user nor as group. */
  @Override
  public Sighting readOne(String id) {
    if (!ObjectSeen.ID.matcher(id).matches()) {
      return new Sighting.Unclear(reading.troubles().notAnId());
    }
    try {
      for (Kind kind : new Kind[] {Kind.CONTACTS, Kind.USERS, Kind.GROUPS}) {
        Optional<ObjectSeen> found = reading.objects().one(kind, id.toLowerCase(Locale.ROOT));
        if (found.isPresent()) {
          return found.get().isEntry()
              ? new Sighting.Seen(reading.mapping().map(found.get(), reading.picture().known()))
              : new Sighting.Absent();
        }
      }
      return new Sighting.Absent();
    } catch (NotAnswered notAnswered) {
      return new Sighting.Unclear(notAnswered.trouble());
    }
  }

  @Override
  public Optional<Trouble> check() {
    try {
      reading.objects().knock();
      return Optional.empty();
    } catch (NotAnswered notAnswered) {
      return Optional.of(notAnswered.trouble());
    }
  }

  @Override
  public SourceStatus status() {
    Map<String, String> facts = new TreeMap<>(domains.facts());
    facts.put("host", reading.settings().host().toString());
    facts.put("hidden", "Graph shows it of Microsoft 365 groups only, not of contacts and users");
    calls.notBefore().ifPresent(until -> facts.put("notBefore", until.toString()));
    return new SourceStatus(
        SourceStatus.Kind.GRAPH_DELTA, "Microsoft Graph offers delta queries", facts);
  }

  @Override
  public void close() {
    reading.picture().forget();
    connection.letGo();
  }
}
