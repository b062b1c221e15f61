package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** An app that calls Graph with a bearer token. */
final class Caller {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphSimulator graph;

  Caller(GraphSimulator graph) {
    this.graph = graph;
  }

  /** What came back. */
  record Reply(HttpResponse<String> http, JsonNode body) {
    int status() {
      return http.statusCode();
    }

    String code() {
      return body.path("error").path("code").asText();
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    List<String> all(String property) {
      List<String> texts = new ArrayList<>();
      body.path("value").forEach(value -> texts.add(value.path(property).asText()));
      return texts;
    }

    String next() {
      return body.path("@odata.nextLink").asText();
    }

    String delta() {
      return body.path("@odata.deltaLink").asText();
    }
  }

  /** A whole round: the pages from this address to the delta link. */
  record Round(List<Reply> pages, String deltaLink) {
    List<JsonNode> values() {
      List<JsonNode> values = new ArrayList<>();
      pages.forEach(page -> page.body().path("value").forEach(values::add));
      return values;
    }

    List<String> all(String property) {
      return values().stream().map(value -> value.path(property).asText()).toList();
    }
  }

  Reply get(String address, String... headers) throws Exception {
    return send("GET", address, "", headers);
  }

  Reply send(String method, String address, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(address))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + graph.token())
            .header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return reply(request.build());
  }

  Reply anonymously(String address) throws Exception {
    return reply(HttpRequest.newBuilder(uri(address)).build());
  }

  private Reply reply(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> http = client.send(request, HttpResponse.BodyHandlers.ofString());
    return new Reply(http, JSON.readTree(http.body().isEmpty() ? "{}" : http.body()));
  }

  Round round(String address, String... headers) throws Exception {
    List<Reply> pages = new ArrayList<>();
    String next = address;
    while (!next.isEmpty()) {
      Reply page = get(next, headers);
      if (page.status() != 200) {
        throw new AssertionError("the round broke: " + page.status() + " " + page.body());
      }
      pages.add(page);
      next = page.next();
    }
    return new Round(pages, pages.get(pages.size() - 1).delta());
  }

  private URI uri(String address) {
    return URI.create(address.startsWith("http") ? address : graph.address() + address);
  }
}
