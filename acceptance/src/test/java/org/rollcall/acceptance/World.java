package org.rollcall.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.rollcall.acceptance.footing.Footing;
import org.rollcall.acceptance.http.Rest;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.processes.ServiceProcess;
import org.rollcall.testkit.rabbit.Topology;

/** A force with its directory, and the three services running beside it. */
final class World implements AutoCloseable {

  /** Several JVMs starting at once on two cores need their time. */
  static final Duration START = Duration.ofSeconds(90);

  private final Footing footing;
  private final EmbeddedIssuer issuer = EmbeddedIssuer.start();
  private final Topology topology;
  private final Rollout rollout;
  private final Map<Part, ServiceProcess> processes = new EnumMap<>(Part.class);

  private World(Footing footing) {
    this.footing = footing;
    String own = UUID.randomUUID().toString().substring(0, 8);
    this.topology = new Topology("rollcall.events." + own, own + ".");
    this.rollout = new Rollout(folder(own), footing, issuer, topology);
  }

  /** Starts everything on the footing and waits until all three services are ready. */
  static World start(Footing footing) {
    World world = new World(footing);
    try {
      footing.broker().declare(world.topology);
      for (Part part : Part.values()) {
        world.processes.put(part, world.rollout.start(part));
      }
      world.awaitReady();
      // The first reading finds all old accidents at once; journeys come upon them as they are.
      world.operator().readsTheDirectory();
      return world;
    } catch (RuntimeException e) {
      world.close();
      throw e;
    }
  }

  private static Path folder(String name) {
    try {
      return Files.createDirectories(Path.of("target", "worlds", name).toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    processes.values().forEach(process -> process.awaitReady(START));
  }

  Footing footing() {
    return footing;
  }

  EmbeddedIssuer issuer() {
    return issuer;
  }

  Topology topology() {
    return topology;
  }

  Rollout rollout() {
    return rollout;
  }

  ServiceProcess process(Part part) {
    ServiceProcess process = processes.get(part);
    if (process == null) {
      throw new IllegalStateException(part + " was never started");
    }
    return process;
  }

  /** SIGKILL. */
  void kill(Part part) {
    process(part).kill();
  }

  void startAgain(Part part) {
    processes.put(part, process(part).startAgain());
    process(part).awaitReady(START);
  }

  Directory directory() {
    return new Directory(footing.directory());
  }

  Operator operator() {
    return new Operator(this, "olwen");
  }

  /** Somebody who may say yes, as everybody with this name: the same name is the same person. */
  Approver approver(String person) {
    return new Approver(this, person, issuer.token(person, "approver", "viewer"));
  }

  /** A caller of one service with this token. */
  Rest caller(Part part, String token) {
    return new Rest(() -> url(part), () -> token);
  }

  private URI url(Part part) {
    return process(part)
        .url()
        .orElseThrow(() -> new IllegalStateException(part + " does not listen"));
  }

  @Override
  public void close() {
    processes.values().forEach(ServiceProcess::stop);
    try {
      topology.deleteFrom(footing.broker().connections());
    } catch (RuntimeException brokerIsGone) {
      // Then its topology is gone with it.
    }
    issuer.close();
    footing.close();
  }
}
