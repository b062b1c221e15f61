package org.rollcall.remediation.webhook.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.embedded.Certificates;

/** Somebody who wants to be told: a real HTTP server that answers as the test says. */
final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final Queue<Reply> replies = new ArrayDeque<>();

  /** What it was told. */
  record Told(String path, HashMap<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private record Reply(int status, Map<String, String> headers) {}

  private Receiver(HttpServer server) {
    this.server = server;
    server.createContext("/", this::receive);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  static Receiver start() {
    try {
      return new Receiver(HttpServer.create(somewhere(), 0));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Receiver start(Certificates certificates) {
    try {
      HttpsServer server = HttpsServer.create(somewhere(), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
      return new Receiver(server);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InetSocketAddress somewhere() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The next answer; without one it is 204. */
  void answers(int status) {
    replies.add(new Reply(status, Map.of()));
  }

  void answers(int status, String header, String value) {
    replies.add(new Reply(status, Map.of(header, value)));
  }

  List<Told> told() {
    return told;
  }

  private void receive(HttpExchange exchange) throws IOException {
    HashMap<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply = next();
    told.add(new Told(exchange.getRequestURI().toString(), headers, body));
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), -1);
    exchange.close();
  }

  private Reply next() {
    @Nullable Reply set = replies.poll();
    return set == null ? new Reply(204, Map.of()) : set;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
