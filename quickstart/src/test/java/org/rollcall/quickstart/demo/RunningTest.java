package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest {
  private final List<String> stopped = new ArrayList<>();
  private final Running running = new Running();

  @Test
  void stopsInReverseOrderAndOnlyOnce() throws Exception {
    start("database");
    start("service");

    running.close();
    running.close();

    assertThat(stopped).containsExactly("service", "database");
    assertThat(running.troubles()).isEmpty();
  }

  @Test
  void onePartThatResistsDoesNotKeepTheOthersAlive() throws Exception {
    start("database");
    running.<AutoCloseable>start(
        "broker",
        () ->
            () -> {
              throw new IllegalStateException("does not stop");
            });

    running.close();

    assertThat(stopped).containsExactly("database");
    assertThat(running.troubles()).singleElement().asString().startsWith("broker: ");
  }

  @Test
  void nothingStartsAfterTheEnd() {
    running.close();

    assertThatExceptionOfType(Running.Stopped.class).isThrownBy(() -> start("late"));
    assertThat(stopped).isEmpty();
  }

  private void start(String name) throws Exception {
    running.<AutoCloseable>start(name, () -> () -> stopped.add(name));
  }
}
