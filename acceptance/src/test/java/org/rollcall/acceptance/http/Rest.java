package org.rollcall.acceptance.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One caller of one service. The address and the token are asked for anew with every call: a
 * restarted service has another port.
 *
 * @param service where it is now
 * @param token the caller's access token; empty for none
 */
public record Rest(Supplier<URI> service, Supplier<String> token) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  public Rest {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(token, "token");
  }

  public Answer get(String path) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), Map.of());
  }

  /** Posts fields as a JSON object. */
  public Answer post(String path, Map<String, String> fields, Map<String, String> headers) {
    String body = JSON.valueToTree(fields).toString();
    return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
  }

  /** Posts nothing but the request itself. */
  public Answer post(String path) {
    return send("POST", path, HttpRequest.BodyPublishers.noBody(), Map.of());
  }

  private Answer send(
      String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.get().resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Accept", "application/json, application/problem+json")
            .method(method, body);
    if (!token.get().isEmpty()) {
      request.header("Authorization", "Bearer " + token.get());
    }
    if (body.contentLength() != 0) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    return answer(method + " " + path, request.build());
  }

  private static Answer answer(String asked, HttpRequest request) {
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(asked, response.statusCode(), json(response.body()), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(asked, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(asked, e);
    }
  }

  private static JsonNode json(String text) throws IOException {
    String start = text.stripLeading();
    boolean isJson = start.startsWith("{") || start.startsWith("[");
    return isJson ? JSON.readTree(text) : MissingNode.getInstance();
  }
}
