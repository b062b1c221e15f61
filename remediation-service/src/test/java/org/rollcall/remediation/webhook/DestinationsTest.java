package org.rollcall.remediation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may go, and the many ways to say a place where they may not. */
class DestinationsTest {
  private static Endpoint endpoint(String url) {
    return new Endpoint("siem", URI.create(url), Path.of("secret"), List.of(), null);
  }

  /** Names resolve to the given literals; literals to themselves. */
  private static Destinations resolvingTo(List<String> exemptions, String... addresses) {
    return new Destinations(List.of("8.8.4.0/24"), exemptions, host -> resolved(addresses));
  }

  private static InetAddress[] resolved(String... addresses) throws UnknownHostException {
    InetAddress[] found = new InetAddress[addresses.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = InetAddress.getByName(addresses[i]);
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.96.0.1",
        "100.64.0.1",
        "100.127.255.254",
        "127.0.0.1",
        "127.1.2.3",
        "169.254.169.254",
        "169.254.170.2",
        "168.63.129.16",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "8.8.4.4",
      })
  void addressesThatAreNotPublicAreRefused(String address) {
    assertThat(resolvingTo(List.of(), address).of(endpoint("https://siem.example/")))
        .isInstanceOf(Destination.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "100.63.0.1",
        "100.128.0.1",
        "2606:4700:4700::1111",
        "2a00:1450::1",
        "64:ff9b::808:808"
      })
  void publicAddressesAreAllowed(String address) {
    assertThat(resolvingTo(List.of(), address).of(endpoint("https://siem.example/")))
        .isInstanceOf(Destination.Allowed.class);
  }

  @Test
  void oneBadAddressSpoilsTheName() {
    Destinations mixed = resolvingTo(List.of(), "1.1.1.1", "10.0.0.1");

    assertThat(mixed.of(endpoint("https://siem.example/"))).isInstanceOf(Destination.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[0:0:0:0:0:ffff:7f00:1]/",
        "https://localhost/",
        "https://localhost:8443/",
        "https://169.254.169.254/latest/meta-data/",
      })
  void howeverLoopbackIsSpelledItIsRefused(String url) {
    Destinations real = new Destinations(List.of(), List.of(), InetAddress::getAllByName);

    assertThat(real.of(endpoint(url))).isInstanceOf(Destination.Refused.class);
  }

  @Test
  void withoutTlsNothingIsSent() {
    assertThat(resolvingTo(List.of(), "1.1.1.1").of(endpoint("http://siem.example/")))
        .isInstanceOf(Destination.Refused.class);
  }

  @Test
  void anUnknownNameIsRefused() {
    Destinations none =
        new Destinations(
            List.of(),
            List.of(),
            host -> {
              throw new UnknownHostException(host);
            });

    assertThat(none.of(endpoint("https://siem.example/"))).isInstanceOf(Destination.Refused.class);
  }

  @Test
  void anExemptionIsForExactlyThatHostAndPortOnLoopback() {
    List<String> exemption = List.of("siem.example:9000");

    assertThat(resolvingTo(exemption, "127.0.0.1").of(endpoint("http://siem.example:9000/")))
        .isInstanceOf(Destination.Allowed.class);
    assertThat(resolvingTo(exemption, "127.0.0.1").of(endpoint("http://siem.example:9001/")))
        .isInstanceOf(Destination.Refused.class);
    assertThat(resolvingTo(exemption, "127.0.0.1").of(endpoint("https://other.example:9000/")))
        .isInstanceOf(Destination.Refused.class);
    assertThat(resolvingTo(exemption, "10.0.0.1").of(endpoint("http://siem.example:9000/")))
        .isInstanceOf(Destination.Refused.class);
    assertThat(resolvingTo(exemption, "1.1.1.1").of(endpoint("http://siem.example:9000/")))
        .isInstanceOf(Destination.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "siem.example/8", "10.0.0.0/33", "1/8", "::/129", ""})
  void networksThatAreNoneAreNotAccepted(String network) {
    assertThatThrownBy(() -> Network.of(network)).isInstanceOf(IllegalArgumentException.class);
  }
}
