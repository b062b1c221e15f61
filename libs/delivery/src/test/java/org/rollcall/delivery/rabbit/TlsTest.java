package org.rollcall.delivery.rabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.testkit.embedded.Certificates;

class TlsTest {
  @TempDir Path folder;

  @Test
  void certificateOfAnotherNameIsRefused() throws Exception {
    Certificates other = Certificates.forAnotherName(folder);

    assertThat(failure(other, other.certificate()))
        .hasRootCauseInstanceOf(java.security.cert.CertificateException.class);
  }

  @Test
  void certificateOfAnUnknownAuthorityIsRefused() throws Exception {
    Certificates ours = Certificates.forLocalhost(folder);

    assertThat(failure(ours, null)).isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void rightCertificateIsAccepted() throws Exception {
    Certificates ours = Certificates.forLocalhost(folder);

    assertThat(failure(ours, ours.certificate()))
        .as("the server says nothing in AMQP, but TLS was fine")
        .isNotInstanceOf(SSLHandshakeException.class)
        .hasNoSuppressedExceptions();
    assertThat(handshaken).isCompletedWithValue("ok");
  }

  private final CompletableFuture<String> handshaken = new CompletableFuture<>();

  private Throwable failure(
      Certificates server, @org.jspecify.annotations.Nullable Path authorities) throws Exception {
    try (SSLServerSocket socket =
        (SSLServerSocket)
            server
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(socket));
      Throwable failure =
          catchThrowable(() -> broker(socket.getLocalPort(), authorities).connect("test"));
      handshaken.completeOnTimeout("nobody came", 5, TimeUnit.SECONDS).join();
      return failure;
    }
  }

  private void answer(SSLServerSocket socket) {
    try (SSLSocket client = (SSLSocket) socket.accept()) {
      client.startHandshake();
      int firstByte = client.getInputStream().read();
      handshaken.complete(firstByte == 'A' ? "ok" : "refused");
    } catch (IOException refused) {
      handshaken.complete("refused");
    }
  }

  private static Broker broker(int port, @org.jspecify.annotations.Nullable Path authorities) {
    Map<String, String> settings =
        new java.util.HashMap<>(
            Map.of(
                "rabbitmq-host", "127.0.0.1",
                "rabbitmq-port", Integer.toString(port),
                "rabbitmq-username", "rollcall",
                "rabbitmq-password", "secret",
                "rabbitmq-ssl", "true"));
    if (authorities != null) {
      settings.put("rabbitmq-ca-file", authorities.toString());
    }
    return new Broker(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build());
  }
}
