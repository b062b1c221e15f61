package org.rollcall.reader.reading.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;

/** Answers that Graph does not give: of gateways, of broken ones, and of those who mean harm. */
@SuppressWarnings("NullAway.Init")
@Timeout(60)
class HostileAnswersTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final String DELTA = "\"@odata.deltaLink\":\"@host@/v1.0/x/delta?$deltatoken=1\"";

  @TempDir Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private TenantAtHand tenant;
  private HttpServer server;
  private int status = 200;
  private String type = "application/json";
  private String body = "{\"value\":[]," + DELTA + "}";
  private Map<String, String> headers = Map.of();

  @BeforeEach
  void startServer() throws IOException {
    tenant = new TenantAtHand(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          byte[] bytes = body.replace("@host@", host()).getBytes(StandardCharsets.UTF_8);
          headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          try (var out = exchange.getResponseBody()) {
            out.write(bytes);
          }
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
    tenant.close();
  }

  @Test
  void anEmptyTenantIsRead() {
    assertThat(readAll()).isInstanceOf(SourceEnd.Complete.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/v1.0/groups/delta?$skiptoken=1",
        "http://localhost:80/v1.0/groups/delta",
        "https://graph.microsoft.com/v1.0/groups/delta",
        "file:///etc/passwd",
        "//evil.example/delta",
        "@host@.evil.example/v1.0/groups/delta",
        "@host@@evil.example/v1.0/groups/delta"
      })
  void aLinkThatLeavesTheHostIsNotFollowed(String link) {
    body = "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}";

    assertThat(trouble().code()).isEqualTo("graph-other-host");
    assertThat(asked).containsExactly("/v1.0/domains", "/v1.0/groups/delta()");
  }

  @Test
  void aRedirectionIsNotFollowed() {
    status = 302;
    body = "";
    headers = Map.of("Location", host() + "/elsewhere");

    assertThat(readAll()).isInstanceOf(SourceEnd.NotRead.class);
    assertThat(asked).doesNotContain("/elsewhere");
  }

  @Test
  void aPageThatLeadsBackToItselfEnds() {
    body = "{\"value\":[],\"@odata.nextLink\":\"@host@/v1.0/groups/delta?$skiptoken=1\"}";

    assertThat(trouble().code()).isEqualTo("graph-unexpected-answer");
    assertThat(asked).hasSizeLessThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":[]}",
        "{\"@odata.deltaLink\":\"@host@/v1.0/x\"}",
        "{\"value\":[{\"displayName\":\"no id\"}],\"@odata.deltaLink\":\"@host@/v1.0/x\"}",
        "{\"value\":[{\"id\":\"../../domains\"}],\"@odata.deltaLink\":\"@host@/v1.0/x\"}",
        "{\"value\":[{\"id\":\"00000000-0000-0000-0000-000000000001\",\"members@delta\":"
            + "[{\"id\":\"x\"}]}],\"@odata.deltaLink\":\"@host@/v1.0/x\"}",
        "not json",
        "[]"
      })
  void anAnswerThatIsNoneOfGraphsIsNotBelieved(String odd) {
    body = odd;

    assertThat(trouble().code()).isEqualTo("graph-unexpected-answer");
  }

  @Test
  void aGatewaysPageStillSaysForHowLong() {
    status = 503;
    type = "text/html";
    body = "<html>busy</html>";
    headers = Map.of("Retry-After", "7.5");

    assertThat(readAll())
        .isInstanceOfSatisfying(
            SourceEnd.NotBefore.class,
            later -> assertThat(later.until()).isEqualTo(NOW.plus(Duration.ofMillis(7500))));
  }

  @Test
  void aGatewaysNotFoundIsNoAbsence() {
    status = 404;
    type = "text/html";
    body = "<html>no such page</html>";

    assertThat(source().readOne("00000000-0000-0000-0000-000000000001"))
        .isInstanceOf(org.rollcall.reader.reading.Sighting.Unclear.class);
  }

  private GraphDirectorySource source() {
    return tenant.source(tenant.settings(host()), InstantSource.fixed(NOW));
  }

  private SourceEnd readAll() {
    return source().readAll(page -> true);
  }

  private Trouble trouble() {
    return switch (readAll()) {
      case SourceEnd.NotRead notRead -> notRead.trouble();
      case SourceEnd.Incomplete incomplete -> incomplete.trouble();
      case SourceEnd.NotBefore later -> later.trouble();
      case SourceEnd.Complete complete -> throw new AssertionError(complete);
      case SourceEnd.Stopped stopped -> throw new AssertionError(stopped);
    };
  }

  private String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
