package org.rollcall.reader.reading.graph;

import com.google.common.util.concurrent.RateLimiter;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Stands between the SDK and the network: lets nothing pass but reading, and nothing leave for
 * another host than the configured one, keeps the pace, asks to be throttled before those who work
 * in the tenant, and makes answers of gateways that are no JSON readable for the SDK, so that
 * status and headers are not lost.
 */
final class Guarded implements Interceptor {
  private static final MediaType JSON = MediaType.get("application/json");

  private final HttpUrl host;
  private final RateLimiter pace;

  Guarded(HttpUrl host, RateLimiter pace) {
    this.host = host;
    this.pace = pace;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!request.method().equals("GET")) {
      throw new ProtocolException("the reader can only read");
    }
    if (!holds(host, request.url())) {
      throw new OtherHost();
    }
    pace.acquire();
    Response response =
        chain.proceed(request.newBuilder().header("x-ms-throttle-priority", "Low").build());
    return response.isSuccessful() || isJson(response) ? response : withoutBody(response);
  }

  /** Whether a URL leads to the configured host, by the configured protocol and port. */
  static boolean holds(HttpUrl host, HttpUrl url) {
    return url.scheme().equals(host.scheme())
        && url.host().equals(host.host())
        && url.port() == host.port();
  }

  private static boolean isJson(Response response) {
    ResponseBody body = response.body();
    MediaType type = body == null ? null : body.contentType();
    return type != null && type.subtype().endsWith("json");
  }

  private static Response withoutBody(Response response) {
    ResponseBody body = response.body();
    if (body != null) {
      body.close();
    }
    return response
        .newBuilder()
        .header("Content-Type", "application/json")
        .body(ResponseBody.create("{}", JSON))
        .build();
  }
}
