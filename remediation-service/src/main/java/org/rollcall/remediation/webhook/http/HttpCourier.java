package org.rollcall.remediation.webhook.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.webhook.Answer;
import org.rollcall.remediation.webhook.Courier;
import org.rollcall.remediation.webhook.Delivery;
import org.rollcall.remediation.webhook.Destination;
import org.rollcall.remediation.webhook.Destinations;
import org.rollcall.remediation.webhook.Endpoint;
import org.rollcall.remediation.webhook.WebhookSettings;

/**
 * Makes one attempt with a connection of its own, which is closed whatever happens: no redirect is
 * followed, no cookie kept, nothing but the status and {@code Retry-After} is looked at.
 */
@ApplicationScoped
public class HttpCourier implements Courier {
  private final Vertx vertx;
  private final Destinations destinations;
  private final InstantSource time;
  private final Duration timeout;

  /** Everything it needs. */
  public HttpCourier(
      Vertx vertx, Destinations destinations, InstantSource time, WebhookSettings settings) {
    this.vertx = vertx;
    this.destinations = destinations;
    this.time = time;
    this.timeout = settings.timeout();
  }

  @Override
  public Answer carry(Endpoint endpoint, Delivery delivery) {
    return switch (destinations.of(endpoint)) {
      case Destination.Refused refused -> new Answer.Failed("not sent: " + refused.reason());
      case Destination.Allowed allowed ->
          carry(endpoint, delivery, chosen(allowed.addresses(), delivery));
    };
  }

  /** Another address at another attempt. */
  private static InetAddress chosen(List<InetAddress> addresses, Delivery delivery) {
    return addresses.get(Math.floorMod(delivery.attempts() - 1, addresses.size()));
  }

  private Answer carry(Endpoint endpoint, Delivery delivery, InetAddress address) {
    Instant now = time.instant();
    String signature;
    try {
      signature = Signatures.header(endpoint.secretFile(), delivery, now);
    } catch (Signatures.UnusableSecretException unusable) {
      return new Answer.Failed("not sent: " + unusable.getMessage());
    }
    HttpClient client = vertx.createHttpClient(options(endpoint));
    try {
      Future<HttpClientResponse> response =
          client
              .request(to(endpoint, address))
              .compose(request -> post(request, delivery, now, signature));
      return answered(response, now);
    } finally {
      client.close();
    }
  }

  private HttpClientOptions options(Endpoint endpoint) {
    HttpClientOptions options =
        new HttpClientOptions()
            .setKeepAlive(false)
            .setVerifyHost(true)
            .setForceSni(true)
            .setSslHandshakeTimeout(timeout.toMillis())
            .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
            .setConnectTimeout((int) timeout.toMillis());
    if (endpoint.caFile() != null) {
      options.setPemTrustOptions(new PemTrustOptions().addCertPath(endpoint.caFile().toString()));
    }
    return options;
  }

  private static RequestOptions to(Endpoint endpoint, InetAddress address) {
    String path = endpoint.url().getRawPath();
    String query = endpoint.url().getRawQuery();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
        .setHost(endpoint.host())
        .setPort(endpoint.port())
        .setSsl(endpoint.secure())
        .setFollowRedirects(false)
        .setURI((path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query));
  }

  private static Future<HttpClientResponse> post(
      HttpClientRequest request, Delivery delivery, Instant now, String signature) {
    return request
        .putHeader("content-type", "application/json")
        .putHeader("user-agent", "Rollcall-Webhooks/1")
        .putHeader("webhook-id", delivery.id().toString())
        .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
        .putHeader("webhook-signature", signature)
        .send(Buffer.buffer(delivery.body()));
  }

  private Answer answered(Future<HttpClientResponse> coming, Instant now) {
    try {
      HttpClientResponse response =
          coming
              .toCompletionStage()
              .toCompletableFuture()
              .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer.Answered(
          response.statusCode(), RetryAfter.read(response.getHeader("retry-after"), now));
    } catch (TimeoutException late) {
      return new Answer.Failed("no answer within " + timeout.toSeconds() + " s");
    } catch (ExecutionException failed) {
      return new Answer.Failed(why(failed.getCause()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer.Failed("interrupted");
    }
  }

  private static String why(@Nullable Throwable failure) {
    if (failure instanceof SSLException) {
      return "the TLS connection was not accepted (certificate or host name)";
    }
    return failure == null ? "no answer" : "no answer (" + failure.getClass().getSimpleName() + ")";
  }
}
