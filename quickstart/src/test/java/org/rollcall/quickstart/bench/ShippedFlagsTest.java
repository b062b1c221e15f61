package org.rollcall.quickstart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.quickstart.demo.Service;
import org.rollcall.testkit.processes.JvmFlags;

class ShippedFlagsTest {
  @ParameterizedTest
  @EnumSource
  void theBenchRunsWithTheFlagsThatTheImageHas(Service service) throws IOException {
    Path dockerfile =
        Path.of(System.getProperty("rollcall.home", ".."))
            .resolve(service.folder())
            .resolve("Dockerfile");
    String flags =
        JvmFlags.SHIPPED.flags().stream()
            .map(flag -> '"' + flag + '"')
            .collect(Collectors.joining(", "));

    assertThat(Files.readString(dockerfile))
        .contains("ENTRYPOINT [\"java\", " + flags + ", \"-jar\",");
  }
}
