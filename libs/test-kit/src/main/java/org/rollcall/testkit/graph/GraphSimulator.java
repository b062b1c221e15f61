package org.rollcall.testkit.graph;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A tenant behind a simulated Microsoft Graph on loopback. Empty when it starts; a test says what
 * is there, what happens and what goes wrong:
 *
 * <pre>
 * try (GraphSimulator graph = GraphSimulator.start()) {
 *   String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
 *   graph.pages().ofSize(3).withEmptyOneIn(2).withReplays();
 *   graph.faults().next("/contacts/delta", Fault.throttled(Duration.ofMillis(2128)));
 *   graph.contacts().softDelete(abbott);
 * }
 * </pre>
 *
 * Requests need {@code Authorization: Bearer} with {@link #token()}. Thread-safe.
 */
public final class GraphSimulator implements AutoCloseable {
  static {
    // Else the end of every page waits 40 ms for the client to acknowledge its beginning. The JDK
    // reads this once, so it helps only if no other server of its kind has started before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final PassingTime time;
  private final Tenant tenant = new Tenant();
  private final Pages pages = new Pages();
  private final Faults faults = new Faults();
  private final Requests requests = new Requests();
  private final Company company = new Company();
  private final Deltas deltas = new Deltas(tenant);
  private final Contacts contacts = new Contacts(tenant);
  private final Users users = new Users(tenant);
  private final Groups groups = new Groups(tenant);
  private final Gate gate;

  private GraphSimulator(HttpServer server, InstantSource base) {
    this.server = server;
    this.time = new PassingTime(base);
    Refusals refusals = new Refusals(time);
    this.gate = new Gate(refusals);
    Simulated simulated = new Simulated(tenant, pages, refusals, time, address());
    Routes routes = new Routes(simulated, deltas, company);
    server.setExecutor(threads);
    server.createContext("/", new Desk(gate, faults, requests, refusals, routes));
  }

  /** Starts one on a free port, by the real time. */
  public static GraphSimulator start() {
    return start(0, InstantSource.system());
  }

  /** Starts one on this port, or a free one for 0, by this time. */
  public static GraphSimulator start(int port, InstantSource time) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      GraphSimulator simulator = new GraphSimulator(HttpServer.create(address, 50), time);
      simulator.server.start();
      return simulator;
    } catch (IOException broken) {
      throw new UncheckedIOException("Graph cannot listen on port " + port, broken);
    }
  }

  /** Where it is, without the version: the {@code host} of a directory of kind GRAPH. */
  public String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The same with the version, as the SDK's request adapter wants it. */
  public String address() {
    return host() + "/v1.0";
  }

  /** The token that lets in. */
  public String token() {
    return gate.token();
  }

  /** Who is let in where. */
  public Gate gate() {
    return gate;
  }

  /** Mail contacts. */
  public Contacts contacts() {
    return contacts;
  }

  /** Members and guests. */
  public Users users() {
    return users;
  }

  /** Groups and their members. */
  public Groups groups() {
    return groups;
  }

  /** The tenant's name and domains. */
  public Company company() {
    return company;
  }

  /** How answers are cut into pages. */
  public Pages pages() {
    return pages;
  }

  /** What becomes of delta links. */
  public Deltas deltas() {
    return deltas;
  }

  /** What goes wrong. */
  public Faults faults() {
    return faults;
  }

  /** What was asked. */
  public Requests requests() {
    return requests;
  }

  /** Its clock, which can be pushed forward. */
  public PassingTime time() {
    return time;
  }

  /** From now on a GET of one object, or of a group's members, tells the state of this moment. */
  public void letReplicaLag() {
    tenant.replicaStops();
  }

  /** Such GETs tell the present again. */
  public void letReplicaCatchUp() {
    tenant.replicaCatchesUp();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
