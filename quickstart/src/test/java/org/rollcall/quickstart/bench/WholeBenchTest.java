package org.rollcall.quickstart.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.Rollcall;
import org.rollcall.quickstart.demo.Installation;
import org.rollcall.quickstart.demo.Service;

/**
 * A small bench on embedded parts, with the services' own jars: that it measures everything, not
 * how fast anything is. Skipped where the services are not built.
 */
class WholeBenchTest {
  private static final int ENTRIES = 500;
  private static final int CHANGES = 50;

  @TempDir private Path folder;

  @BeforeEach
  void demandServices() {
    boolean built =
        Stream.of(Service.values())
            .map(service -> Installation.found().home().resolve(service.folder()))
            .allMatch(home -> Files.exists(home.resolve("target/quarkus-app/quarkus-run.jar")));
    assumeTrue(built, "the services are not built: run ./rollcall test");
  }

  @Test
  void measuresReadingBothPassesAndChangesAndWritesThemDown() throws Exception {
    Path out = folder.resolve("bench.json");
    StringWriter said = new StringWriter();

    int code =
        Rollcall.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(
                "bench",
                "--entries=" + ENTRIES,
                "--changes=" + CHANGES,
                "--rounds=1",
                "--out=" + out);

    assertThat(code).as(said.toString()).isZero();
    JsonNode result = new ObjectMapper().readTree(out.toFile());
    assertThat(result.at("/raw/paged/entries").asInt()).isEqualTo(ENTRIES);
    assertThat(result.at("/raw/unpaged/entries").asInt()).isEqualTo(ENTRIES);
    assertThat(result.at("/first/ratio").asDouble()).isBetween(0.0, 1.0);
    assertThat(result.at("/second/ratio").asDouble())
        .isGreaterThan(result.at("/first/ratio").asDouble());
    JsonNode round = result.at("/changes/0");
    assertThat(round.path("changed").asInt()).isEqualTo(CHANGES);
    assertThat(round.path("missing").asInt()).isZero();
    assertThat(round.path("p99Millis").asDouble())
        .isGreaterThanOrEqualTo(round.path("p50Millis").asDouble())
        .isPositive();
    long judged = 0;
    for (JsonNode count : result.path("verdicts")) {
      judged += count.asLong();
    }
    assertThat(judged).isEqualTo(ENTRIES);
    assertThat(result.path("findings").asLong())
        .isPositive()
        .isEqualTo(result.path("misplaced").asLong());
    assertThat(result.at("/said/first/directory-reader/bytes").asLong()).isPositive();
    assertThat(said.toString()).contains("(a) raw", "(b) first", "(c) second", "(d) changes");
  }
}
