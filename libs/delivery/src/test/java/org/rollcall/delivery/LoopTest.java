package org.rollcall.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
  private static final BackOff QUICK = new BackOff(Duration.ofMillis(1), Duration.ofMillis(5));

  @Test
  void loopGoesOnAfterExceptionsAndErrorsUntilItIsStopped() {
    AtomicInteger turns = new AtomicInteger();
    Loop loop =
        new Loop(
                "test",
                () -> {
                  switch (turns.incrementAndGet()) {
                    case 1 -> throw new IllegalAccessError("a class of another version");
                    case 2 -> throw new IllegalStateException("a failure");
                    default -> {
                      return true;
                    }
                  }
                },
                () -> {},
                QUICK)
            .start();

    await().atMost(Duration.ofSeconds(10)).until(() -> turns.get() > 5);
    loop.stop();

    int stopped = turns.get();
    await().during(Duration.ofMillis(100)).until(() -> turns.get() == stopped);
    assertThat(turns).hasValue(stopped);
  }
}
