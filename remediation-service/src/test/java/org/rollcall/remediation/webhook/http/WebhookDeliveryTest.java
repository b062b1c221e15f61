package org.rollcall.remediation.webhook.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;
import org.rollcall.remediation.webhook.AfterAttempt;
import org.rollcall.remediation.webhook.Announcement;
import org.rollcall.remediation.webhook.Configured;
import org.rollcall.remediation.webhook.Delivery;
import org.rollcall.remediation.webhook.Destinations;
import org.rollcall.remediation.webhook.Endpoint;
import org.rollcall.remediation.webhook.Endpoints;
import org.rollcall.remediation.webhook.RetrySchedule;
import org.rollcall.remediation.webhook.SendDueDeliveries;
import org.rollcall.remediation.webhook.WebhookSettings;
import org.rollcall.remediation.webhook.postgres.DeliveriesTable;
import org.rollcall.testkit.embedded.Certificates;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedDatabase;
import org.rollcall.testkit.embedded.TemporaryFolder;

/** From the row in PostgreSQL to the receiver, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookDeliveryTest {
  private static final String SECRET = secret("an old secret of thirty-two byte");
  private static final String NEW_SECRET = secret("a newer secret of thirty-two byt");
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final WebhookSettings SETTINGS =
      Configured.with(
          Map.of(
              "rollcall.webhooks.timeout", "2s",
              "rollcall.webhooks.schedule", "0s,5s,5m"));

  private final EmbeddedDatabase postgres = EmbeddedDatabase.start();
  private final Database database = postgres.createDatabase("webhooks");
  private final PGSimpleDataSource source = new PGSimpleDataSource();
  private final DeliveriesTable deliveries = new DeliveriesTable(source);
  private final Vertx vertx = Vertx.vertx();
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final AtomicInteger lookups = new AtomicInteger();
  private Instant now = Instant.EPOCH;
  private Receiver receiver = Receiver.start();

  private static String secret(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  @BeforeAll
  void makeTables() throws Exception {
    source.setUrl(database.jdbcUrl());
    source.setUser(database.role());
    source.setPassword(database.password());
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(migration());
    }
  }

  private static String migration() throws IOException {
    try (var sql =
        WebhookDeliveryTest.class.getResourceAsStream("/db/migration/V0200__webhooks.sql")) {
      assertThat(sql).isNotNull();
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @BeforeEach
  void freshReceiver() throws Exception {
    receiver.close();
    receiver = Receiver.start();
    now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    folder.write("secret", SECRET + "\n");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate webhook_delivery, webhook_endpoint");
    }
  }

  @AfterEach
  void stopReceiver() {
    receiver.close();
  }

  @AfterAll
  void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    postgres.close();
    folder.close();
  }

  /**
   * An endpoint whose name only our own resolver knows: whoever looks it up again finds nothing.
   */
  private Endpoint endpoint() {
    return endpoint("http", receiver.port(), null);
  }

  private Endpoint endpoint(String scheme, int port, @Nullable Path caFile) {
    return new Endpoint(
        "siem",
        URI.create(scheme + "://localhost:" + port + "/hooks?from=rollcall"),
        folder.path().resolve("secret"),
        List.of(),
        caFile);
  }

  private SendDueDeliveries sender(Endpoint endpoint, boolean exempt) {
    Destinations destinations =
        new Destinations(
            List.of(),
            exempt
                ? List.of("localhost:" + endpoint.port(), "receiver.invalid:" + endpoint.port())
                : List.of(),
            host -> {
              lookups.incrementAndGet();
              return new InetAddress[] {InetAddress.getLoopbackAddress()};
            });
    return new SendDueDeliveries(
        new Endpoints(SETTINGS),
        deliveries,
        new HttpCourier(vertx, destinations, () -> now, SETTINGS),
        new RetrySchedule(SETTINGS.schedule()),
        () -> now,
        SETTINGS);
  }

  private void send(Endpoint endpoint) {
    sender(endpoint, true).send(endpoint);
  }

  private UUID announced(int number) {
    Announcement what =
        new Announcement(
            new UUID(4, number),
            "change.verified",
            now,
            Map.of("directory", "force", "change", "c1"));
    deliveries.add("siem", what, now);
    return what.id();
  }

  private Delivery delivery() {
    return deliveries.latest("siem", 10).getFirst();
  }

  @Test
  void aDeliveryIsSignedSoThatThePublicLibraryVerifiesIt() throws Exception {
    UUID id = announced(1);

    send(endpoint());

    assertThat(receiver.told()).hasSize(1);
    Receiver.Told told = receiver.told().getFirst();
    new Webhook(SECRET).verify(told.body(), told.headers());
    assertThat(told.path()).isEqualTo("/hooks?from=rollcall");
    assertThat(told.header("webhook-id")).isEqualTo(id.toString());
    assertThat(told.header("content-type")).isEqualTo("application/json");
    assertThat(told.body())
        .isEqualTo(
            "{\"type\":\"change.verified\",\"timestamp\":\""
                + now
                + "\",\"data\":{\"change\":\"c1\",\"directory\":\"force\"}}");
    assertThat(delivery().state()).isEqualTo(Delivery.State.DELIVERED);
  }

  @Test
  void whileASecretIsChangedBothVerify() throws Exception {
    folder.write("secret", NEW_SECRET + "\n" + SECRET + "\n");
    announced(1);

    send(endpoint());

    Receiver.Told told = receiver.told().getFirst();
    new Webhook(SECRET).verify(told.body(), new HashMap<>(told.headers()));
    new Webhook(NEW_SECRET).verify(told.body(), new HashMap<>(told.headers()));
  }

  @Test
  void withoutAUsableSecretNothingIsSent() {
    for (String bad : List.of("", "whsec_c2hvcnQ=", "not-a-secret", "whsec_%%%")) {
      folder.write("secret", bad + "\n");
      announced(bad.length());

      send(endpoint());

      assertThat(receiver.told()).isEmpty();
      assertThat(delivery().lastResult()).startsWith("not sent: ");
    }
  }

  @Test
  void aFailedDeliveryComesAgainWithTheSameIdAndANewTimestamp() throws Exception {
    announced(1);
    receiver.answers(500);
    send(endpoint());
    assertThat(delivery().lastResult()).isEqualTo("answered 500");
    send(endpoint());
    assertThat(receiver.told()).hasSize(1);

    now = now.plusSeconds(6);
    send(endpoint());

    assertThat(receiver.told()).hasSize(2);
    Receiver.Told first = receiver.told().get(0);
    Receiver.Told second = receiver.told().get(1);
    assertThat(second.header("webhook-id")).isEqualTo(first.header("webhook-id"));
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(Long.parseLong(second.header("webhook-timestamp")))
        .isEqualTo(Long.parseLong(first.header("webhook-timestamp")) + 6);
    new Webhook(SECRET).verify(second.body(), second.headers());
    assertThat(delivery().state()).isEqualTo(Delivery.State.DELIVERED);
    assertThat(delivery().attempts()).isEqualTo(2);
  }

  @Test
  void afterTheLastAttemptItIsGivenUp() {
    announced(1);
    for (int i = 0; i < 5; i++) {
      receiver.answers(500);
      send(endpoint());
      now = now.plus(Duration.ofMinutes(10));
    }

    assertThat(receiver.told()).hasSize(3);
    assertThat(delivery().state()).isEqualTo(Delivery.State.GIVEN_UP);
    assertThat(deliveries.state("siem").givenUp()).isEqualTo(1);
  }

  @Test
  void redirectsAreNotFollowed() {
    announced(1);
    receiver.answers(307, "Location", "http://127.0.0.1:" + receiver.port() + "/elsewhere");

    send(endpoint());

    assertThat(receiver.told())
        .extracting(Receiver.Told::path)
        .containsExactly("/hooks?from=rollcall");
    assertThat(delivery().state()).isEqualTo(Delivery.State.PENDING);
    assertThat(delivery().lastResult()).contains("307", "redirects are not followed");
  }

  @Test
  void anEndpointThatIsGoneIsLeftAloneUntilAnOperatorEnablesIt() {
    announced(1);
    receiver.answers(410);
    send(endpoint());
    announced(2);
    now = now.plus(Duration.ofDays(1));
    send(endpoint());
    assertThat(receiver.told()).hasSize(1);
    assertThat(deliveries.state("siem").word(now)).isEqualTo("DISABLED");

    deliveries.enable("siem");
    send(endpoint());

    assertThat(receiver.told()).hasSize(3);
    assertThat(deliveries.state("siem").word(now)).isEqualTo("ACTIVE");
    assertThat(deliveries.state("siem").pending()).isZero();
  }

  @Test
  void aBusyReceiverIsLeftAloneAsLongAsItAsks() {
    announced(1);
    announced(2);
    receiver.answers(429, "Retry-After", "600");
    send(endpoint());
    now = now.plusSeconds(599);
    send(endpoint());
    assertThat(receiver.told()).hasSize(1);
    assertThat(deliveries.state("siem").word(now)).isEqualTo("PAUSED");

    now = now.plusSeconds(2);
    send(endpoint());

    assertThat(receiver.told()).hasSize(3);
    assertThat(deliveries.state("siem").pending()).isZero();
  }

  @Test
  void aReceiverThatNeverAnswersCostsNoMoreThanTheTimeout() throws IOException {
    announced(1);
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      long began = System.nanoTime();

      send(endpoint("http", silent.getLocalPort(), null));

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TIMEOUT.plusSeconds(3));
      assertThat(delivery().lastResult()).isEqualTo("no answer within 2 s");
    }
  }

  @Test
  void nobodyListeningIsTriedAgain() {
    announced(1);
    Endpoint endpoint = endpoint();
    receiver.close();

    send(endpoint);

    assertThat(delivery().state()).isEqualTo(Delivery.State.PENDING);
    assertThat(delivery().lastResult()).startsWith("no answer");
  }

  @Test
  void theConnectionGoesToTheVeryAddressThatWasChecked() {
    announced(1);
    lookups.set(0);
    Endpoint unknownToTheSystem =
        new Endpoint(
            "siem",
            URI.create("http://receiver.invalid:" + receiver.port() + "/"),
            folder.path().resolve("secret"),
            List.of(),
            null);

    send(unknownToTheSystem);

    assertThat(receiver.told()).hasSize(1);
    assertThat(receiver.told().getFirst().header("host"))
        .isEqualTo("receiver.invalid:" + receiver.port());
    assertThat(lookups).hasValue(1);
  }

  @Test
  void loopbackWithoutAnExemptionGetsNothing() {
    announced(1);
    Endpoint endpoint = endpoint("https", receiver.port(), null);

    sender(endpoint, false).send(endpoint);

    assertThat(receiver.told()).isEmpty();
    assertThat(delivery().lastResult())
        .isEqualTo("not sent: the host has an address that is not public");
  }

  @Test
  void certificatesAndHostNamesAreChecked() {
    Certificates right = Certificates.forLocalhost(folder.path());
    Certificates another = Certificates.forAnotherName(folder.path());
    announced(1);
    try (Receiver impostor = Receiver.start(another)) {
      send(endpoint("https", impostor.port(), another.certificate()));
      assertThat(impostor.told()).isEmpty();
      assertThat(delivery().lastResult()).startsWith("the TLS connection was not accepted");
    }
    try (Receiver secure = Receiver.start(right)) {
      now = now.plusSeconds(10);
      send(endpoint("https", secure.port(), null));
      assertThat(secure.told()).isEmpty();
      now = now.plusSeconds(600);
      send(endpoint("https", secure.port(), right.certificate()));
      assertThat(secure.told()).hasSize(1);
      assertThat(delivery().state()).isEqualTo(Delivery.State.DELIVERED);
    }
  }

  @Test
  void aWorkerThatDiesLosesNothingAndOneThatWakesUpLateChangesNothing() {
    announced(1);
    Delivery dead = deliveries.take("siem", now, now.plusSeconds(60)).orElseThrow();
    assertThat(deliveries.take("siem", now, now.plusSeconds(60))).isEmpty();

    now = now.plusSeconds(61);
    Delivery alive = deliveries.take("siem", now, now.plusSeconds(60)).orElseThrow();
    deliveries.ended(dead, new AfterAttempt.GivenUp("too late"), now);

    assertThat(alive.id()).isEqualTo(dead.id());
    assertThat(alive.attempts()).isEqualTo(2);
    assertThat(delivery().state()).isEqualTo(Delivery.State.PENDING);
    deliveries.ended(alive, new AfterAttempt.Delivered("answered 204"), now);
    assertThat(delivery().state()).isEqualTo(Delivery.State.DELIVERED);
  }

  @Test
  void theSameAnnouncementIsDeliveredOnce() {
    announced(1);
    announced(1);

    send(endpoint());

    assertThat(receiver.told()).hasSize(1);
  }
}
