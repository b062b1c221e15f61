package org.rollcall.quickstart.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.Rollcall;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import picocli.CommandLine;

class TopologyCommandTest {
  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void aBrokerThatIsNotThereIsNamedWithTheMend() throws IOException {
    int nobody = portWithNobody();

    int code = run("--port", Integer.toString(nobody));

    assertThat(code).isEqualTo(12);
    assertThat(err.toString())
        .startsWith("rollcall: the broker at 127.0.0.1:" + nobody)
        .contains("cannot be reached", "Mend: start it")
        .doesNotContain("\tat ");
  }

  @Test
  void aRefusedLoginIsNamedWithoutThePassword() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "not-this-one\n");
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      int code =
          run(
              "--port",
              Integer.toString(broker.port()),
              "--user",
              broker.user(),
              "--password-file",
              password.toString());

      assertThat(code).isEqualTo(12);
      assertThat(err.toString())
          .contains("refuses the login of " + broker.user(), "Mend: check the user")
          .doesNotContain("not-this-one");
    }
  }

  @Test
  void aUserWithoutAPasswordFileIsWrongUsage() {
    int code = run("--user", "somebody");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("--password-file");
  }

  @Test
  void aPasswordFileThatIsNotThereIsWrongUsage() {
    int code = run("--password-file", folder.resolve("missing").toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("missing", "cannot be read");
  }

  private int run(String... arguments) {
    CommandLine commandLine = Rollcall.commandLine().setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "topology";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return commandLine.execute(all);
  }

  private static int portWithNobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
