package org.rollcall.testkit.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jspecify.annotations.Nullable;

/**
 * A small OpenID Connect issuer on loopback: discovery, signing keys, and a token endpoint that
 * takes a known person's name and password (RFC 6749 section 4.3) in the body of a POST. It exists
 * for tests and the quickstart: its people are those that the caller adds, and its key lives as
 * long as it does. Thread-safe.
 */
public final class EmbeddedIssuer implements AutoCloseable {
  /** Who the tokens are for. */
  public static final String AUDIENCE = "rollcall";

  private static final int MOST_FORM_BYTES = 8192;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final TokenMint mint;
  private final Map<String, SignIn> people = new ConcurrentHashMap<>();

  private EmbeddedIssuer(HttpServer server, InstantSource time) {
    this.server = server;
    this.mint = new TokenMint("http://127.0.0.1:" + server.getAddress().getPort(), time);
  }

  /** Starts it on a free port. */
  public static EmbeddedIssuer start() {
    return start(0);
  }

  /** Starts it on this port; 0 for a free one. */
  public static EmbeddedIssuer start(int port) {
    return start(port, InstantSource.system());
  }

  /** Starts it on this port, telling the time by this clock. */
  public static EmbeddedIssuer start(int port, InstantSource time) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
      EmbeddedIssuer issuer = new EmbeddedIssuer(server, time);
      issuer.open();
      return issuer;
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the issuer cannot listen on port " + port + "; name another one", broken);
    }
  }

  private void open() {
    server.setExecutor(threads);
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/jwks", this::keys);
    server.createContext("/token", this::token);
    server.start();
  }

  /** The issuer's identifier and address: {@code quarkus.oidc.auth-server-url}. */
  public String issuer() {
    return mint.issuer();
  }

  /** Where tokens are had for a name and password. */
  public String tokenEndpoint() {
    return issuer() + "/token";
  }

  /**
   * Lets a person sign in at the token endpoint.
   *
   * @return their password
   */
  public String addPerson(String person, String... roles) {
    String password = Secrets.password();
    people.put(person, new SignIn(password, List.of(roles)));
    return password;
  }

  /** A good access token, valid for an hour. */
  public String token(String person, String... roles) {
    return mint.token(person, List.of(roles), Flaw.NONE);
  }

  /** A good token of another account of the same natural person. */
  public String tokenOf(String subject, String person, String... roles) {
    return mint.token(subject, person, List.of(roles), Flaw.NONE);
  }

  /** A token with something wrong about it, for tests that services refuse it. */
  public String flawedToken(Flaw flaw, String person, String... roles) {
    return mint.token(person, List.of(roles), flaw);
  }

  /** What can be wrong with a token. */
  public enum Flaw {
    /** Nothing. */
    NONE,
    /** It was valid until an hour ago. */
    EXPIRED,
    /** It is for another service. */
    WRONG_AUDIENCE,
    /** It names another issuer. */
    WRONG_ISSUER,
    /** It names no natural person: a service account's. */
    NO_PERSON,
    /** It is signed with a key that the issuer does not publish. */
    WRONG_KEY
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        Map.of(
            "issuer", issuer(),
            "jwks_uri", issuer() + "/jwks",
            "token_endpoint", tokenEndpoint(),
            "authorization_endpoint", issuer() + "/authorize",
            "grant_types_supported", List.of("password"),
            "response_types_supported", List.of("token"),
            "subject_types_supported", List.of("public"),
            "id_token_signing_alg_values_supported", List.of("RS256")));
  }

  private void keys(HttpExchange exchange) throws IOException {
    Map<String, Object> key = mint.key().toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    answer(exchange, 200, Map.of("keys", List.of(key)));
  }

  private void token(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      answer(exchange, 405, Map.of("error", "invalid_request"));
      return;
    }
    Map<String, String> form = form(exchange);
    @Nullable String person = form.get("username");
    @Nullable SignIn signIn = person == null ? null : people.get(person);
    if (!"password".equals(form.get("grant_type"))) {
      answer(exchange, 400, Map.of("error", "unsupported_grant_type"));
    } else if (person == null || signIn == null || !signIn.accepts(form.get("password"))) {
      answer(exchange, 400, Map.of("error", "invalid_grant"));
    } else {
      String token = mint.token(person, signIn.roles(), Flaw.NONE);
      answer(
          exchange,
          200,
          Map.of(
              "access_token",
              token,
              "token_type",
              "Bearer",
              "expires_in",
              TokenMint.LIFETIME.toSeconds()));
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_FORM_BYTES);
    return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (a, b) -> b));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, Map<String, Object> json)
      throws IOException {
    byte[] body = JsonUtil.toJson(json).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
