package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.rollcall.quickstart.CannotGoOn;

class PortsTest {
  @Test
  void aPortInUseIsNamedWithWhatWasToListenThere() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // The first seat: whoever else listens near by is not looked at before it.
      int base = taken.getLocalPort();

      assertThatExceptionOfType(CannotGoOn.class)
          .isThrownBy(new Ports(base)::demandFree)
          .withMessageContaining("port " + taken.getLocalPort() + " is in use")
          .withMessageContaining("directory-reader")
          .satisfies(trouble -> assertThat(trouble.mend()).contains("--port-base"));
    }
  }

  @Test
  void freePortsAreNotLookedAt() {
    assertThatCode(new Ports(0)::demandFree).doesNotThrowAnyException();
  }
}
