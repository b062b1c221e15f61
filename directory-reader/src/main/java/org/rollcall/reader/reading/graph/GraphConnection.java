package org.rollcall.reader.reading.graph;

import com.google.common.util.concurrent.RateLimiter;
import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.http.middleware.options.RedirectHandlerOption;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.rollcall.settings.GraphDirectory;

/**
 * The SDK's client, made to measure: nothing is repeated (the SDK would sleep as long as Graph
 * says, past its own time-outs) and nothing is redirected.
 */
final class GraphConnection {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final Duration WHOLE_CALL = Duration.ofSeconds(90);

  private final HttpUrl host;
  private final OkHttpClient http;
  private final GraphServiceClient client;

  GraphConnection(GraphDirectory settings) {
    this(settings, WHOLE_CALL);
  }

  GraphConnection(GraphDirectory settings, Duration wholeCall) {
    this.host = java.util.Objects.requireNonNull(HttpUrl.get(settings.host()));
    RequestOption[] options = {
      new RetryHandlerOption(null, 0, 0), new RedirectHandlerOption(0, response -> false)
    };
    this.http =
        GraphClientFactory.create(options)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .readTimeout(SILENCE)
            .callTimeout(wholeCall)
            .addInterceptor(new Guarded(host, RateLimiter.create(settings.requestsPerSecond())))
            .build();
    this.client =
        new GraphServiceClient(
            new BaseGraphRequestAdapter(Tokens.of(settings), settings.host() + "/v1.0", http));
  }

  GraphServiceClient client() {
    return client;
  }

  /** Whether a link leads to the configured host. */
  boolean holds(String link) {
    HttpUrl url = HttpUrl.parse(link);
    return url != null && Guarded.holds(host, url);
  }

  /** Closes connections that are kept; new ones are made when they are needed. */
  void letGo() {
    http.connectionPool().evictAll();
  }
}
