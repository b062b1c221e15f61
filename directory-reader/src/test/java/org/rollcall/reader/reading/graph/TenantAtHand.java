package org.rollcall.reader.reading.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.contracts.DomainName;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.ldap.TextFilter;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;
import org.rollcall.testkit.graph.GraphSimulator;

/** A simulated tenant and a source that reads it. */
final class TenantAtHand implements AutoCloseable {
  static final String DIRECTORY = "tenant";
  static final String EVERYBODY = "Everybody";
  static final String GUESTS = "Guests";

  private final GraphSimulator graph = GraphSimulator.start();
  private final Path token;
  private final List<GraphDirectorySource> sources = new ArrayList<>();

  TenantAtHand(Path folder) {
    this.token = folder.resolve("token");
    write(graph.token());
  }

  GraphSimulator graph() {
    return graph;
  }

  /** A source by the real time. */
  GraphDirectorySource source() {
    return source(InstantSource.system());
  }

  GraphDirectorySource source(InstantSource clock) {
    return source(settings(graph.host()), clock);
  }

  GraphDirectorySource source(GraphDirectory settings, InstantSource clock) {
    GraphDirectorySource source =
        GraphDirectorySource.of(settings, organisation(), TextFilter::read, clock);
    sources.add(source);
    return source;
  }

  GraphDirectory settings(String host) {
    return settings(host, new GraphDirectory.Credential.LoopbackToken(token));
  }

  GraphDirectory settings(String host, GraphDirectory.Credential credential) {
    return new GraphDirectory(
        DIRECTORY,
        "heddlugorllewin.onmicrosoft.com",
        "11111111-2222-3333-4444-555555555555",
        credential,
        URI.create(host),
        URI.create(host),
        null,
        Duration.ofSeconds(1),
        1_000,
        new DirectorySettings.Vanishing(25, 5, 5));
  }

  static Organisation organisation() {
    return new Organisation(
        "heddlu",
        List.of(Locale.UK),
        List.of(DomainName.parse("heddlu-gorllewin.example").orElseThrow()),
        List.of(),
        List.of(
            list(EVERYBODY, "(mail=*)", AddressList.Scope.INTERNAL),
            list(GUESTS, "(&(objectClass=user)(userType=Guest))", AddressList.Scope.SHARED)),
        new HrPolicy(3, 0.9, Map.of("OFFICER", HrPolicy.Category.INTERNAL)),
        new Costs(1, 100, 30),
        "hash");
  }

  private static AddressList list(String name, String filter, AddressList.Scope scope) {
    return new AddressList(
        name,
        DIRECTORY,
        scope,
        AddressList.NO_BASE,
        filter,
        new AddressList.HiddenWhen("hideFromAddressLists", "true"),
        "displayName");
  }

  void write(String newToken) {
    try {
      Files.writeString(token, newToken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads everything, which must be complete, and says from where on changes have to be told. */
  static Cursor readAll(GraphDirectorySource source, List<DirectoryEntry> into) {
    SourceEnd end = source.readAll(into::addAll);
    if (end instanceof SourceEnd.Complete complete) {
      return complete.after().orElseThrow();
    }
    throw new AssertionError("not complete: " + end);
  }

  @Override
  public void close() {
    sources.forEach(GraphDirectorySource::close);
    graph.close();
  }
}
