package org.rollcall.testkit.processes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a health endpoint said.
 *
 * @param status the HTTP status: 200 is UP, 503 is DOWN
 * @param body MicroProfile Health JSON, with the reasons in each check's data
 */
public record Health(int status, String body) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public Health {
    Objects.requireNonNull(body, "body");
  }

  public boolean up() {
    return status == 200;
  }

  static Optional<Health> ask(URI url) {
    HttpRequest request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(10)).build();
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return Optional.of(new Health(response.statusCode(), response.body()));
    } catch (IOException nobodyThere) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking " + url, e);
    }
  }
}
