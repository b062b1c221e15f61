package org.rollcall.testkit.graph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes requests from the network, lets them meet their faults, and sends the answers. */
final class Desk implements HttpHandler {
  private static final String VERSION = "/v1.0";
  private static final int MOST_BODY_BYTES = 4 << 20;

  private final Gate gate;
  private final Faults faults;
  private final Requests requests;
  private final Refusals refusals;
  private final Routes routes;

  Desk(Gate gate, Faults faults, Requests requests, Refusals refusals, Routes routes) {
    this.gate = gate;
    this.faults = faults;
    this.requests = requests;
    this.refusals = refusals;
    this.routes = routes;
  }

  /** An answer, and whether it breaks off in the middle. */
  private record Outcome(Answer answer, boolean cut) {}

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String uri = exchange.getRequestURI().toString();
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BODY_BYTES);
    if (!uri.startsWith(VERSION + "/")) {
      send(exchange, new Outcome(refusals.notPlayed("this version of Graph"), false));
      return;
    }
    Map<String, String> headers = new HashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String text = new String(body, StandardCharsets.UTF_8);
    String relative = uri.substring(VERSION.length());
    String method = exchange.getRequestMethod();
    send(exchange, outcome(GraphRequest.of(method, relative, headers, text, false)));
  }

  private Outcome outcome(GraphRequest request) {
    requests.add(request);
    Optional<Answer> stranger = gate.unknownBearer(request);
    if (stranger.isPresent()) {
      return new Outcome(stranger.get(), false);
    }
    Optional<Fault> fault = faults.meet(request.template());
    return fault
        .map(met -> met(met, request))
        .orElseGet(() -> new Outcome(permitted(request), false));
  }

  private Outcome met(Fault fault, GraphRequest request) {
    return switch (fault) {
      case Fault.Refused refused -> {
        Answer answer = refusals.of(refused.status(), refused.code(), "Scripted.");
        for (Map.Entry<String, String> header : refused.headers().entrySet()) {
          answer = answer.with(header.getKey(), header.getValue());
        }
        yield new Outcome(answer, false);
      }
      case Fault.CutOff cut -> new Outcome(permitted(request), true);
      case Fault.DoneYetRefused done -> {
        permitted(request);
        yield new Outcome(refusals.of(done.status(), "UnknownError", "Scripted."), false);
      }
    };
  }

  private Answer permitted(GraphRequest request) {
    return gate.notPermitted(request).orElseGet(() -> answer(request));
  }

  private Answer answer(GraphRequest request) {
    boolean batch = request.template().equals("/$batch") && !request.inBatch();
    return batch
        ? new Batch(refusals, item -> outcome(item).answer()).answer(request)
        : routes.answer(request);
  }

  private static void send(HttpExchange exchange, Outcome outcome) throws IOException {
    Answer answer = outcome.answer();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    if (answer.body() == null) {
      exchange.sendResponseHeaders(answer.status(), -1);
      exchange.close();
      return;
    }
    byte[] body = Render.JSON.writeValueAsBytes(answer.body());
    exchange.sendResponseHeaders(answer.status(), body.length);
    // Closing before the promised length breaks the connection.
    int sent = outcome.cut() ? body.length / 2 : body.length;
    exchange.getResponseBody().write(body, 0, sent);
    exchange.getResponseBody().flush();
    exchange.close();
  }
}
