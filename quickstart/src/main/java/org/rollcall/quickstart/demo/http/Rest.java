package org.rollcall.quickstart.demo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.rollcall.quickstart.CannotGoOn;

/** One service, asked by one person. */
public final class Rest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI base;
  private final Supplier<String> token;

  /**
   * A service.
   *
   * @param base its address
   * @param token gives a fresh bearer token for every request
   */
  public Rest(URI base, Supplier<String> token) {
    this.base = Objects.requireNonNull(base, "base");
    this.token = Objects.requireNonNull(token, "token");
  }

  /** Reads something. */
  public Answer get(String path) {
    return send(path, request(path).GET());
  }

  /** Asks for something to be done. */
  public Answer post(String path, String json) {
    return send(path, withBody(path, json));
  }

  /** Asks for something to be done to exactly this version. */
  Answer post(String path, String json, String etag) {
    return send(path, withBody(path, json).header("If-Match", etag));
  }

  private HttpRequest.Builder withBody(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.get());
  }

  private Answer send(String path, HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          json(response.body()),
          response.headers().firstValue("ETag").orElse(""),
          response.headers().firstValue("Location").orElse(""));
    } catch (IOException e) {
      throw CannotGoOn.infrastructure(
          base.resolve(path) + " does not answer: " + e,
          "look into the service's log (--keep-logs DIR).",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
