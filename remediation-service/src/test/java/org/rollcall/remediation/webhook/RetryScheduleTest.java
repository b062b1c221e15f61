package org.rollcall.remediation.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a delivery is tried again, and when no more. */
class RetryScheduleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<Duration> WAITS = Configured.with(Map.of()).schedule();
  private static final RetrySchedule SCHEDULE = new RetrySchedule(WAITS);

  private static Delivery attempt(int number) {
    return new Delivery(
        "siem",
        new UUID(1, number),
        "change.verified",
        NOW,
        "{}",
        Delivery.State.PENDING,
        number,
        NOW,
        null,
        null);
  }

  private static AfterAttempt answered(int attempt, int status) {
    return SCHEDULE.after(attempt(attempt), new Answer.Answered(status, null), NOW);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 299})
  void onlyTwoHundredsAreSuccess(int status) {
    assertThat(answered(1, status)).isInstanceOf(AfterAttempt.Delivered.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 300, 301, 302, 303, 307, 308, 400, 401, 404, 429, 500, 502, 503, 504})
  void everythingElseIsTriedAgain(int status) {
    assertThat(answered(1, status)).isInstanceOf(AfterAttempt.Again.class);
  }

  @Test
  void goneMeansGone() {
    assertThat(answered(1, 410)).isInstanceOf(AfterAttempt.EndpointGone.class);
  }

  @Test
  void everyWaitIsAsPlannedAndUpToATenthLonger() {
    for (int made = 1; made < WAITS.size(); made++) {
      Duration wait = WAITS.get(made);
      int attempt = made;

      assertThat(answered(attempt, 500))
          .isInstanceOfSatisfying(
              AfterAttempt.Again.class,
              again -> {
                assertThat(again.next()).isAfterOrEqualTo(NOW.plus(wait));
                assertThat(again.next()).isBefore(NOW.plus(wait).plus(wait.dividedBy(10)));
                assertThat(again.pauseUntil()).isNull();
              });
    }
  }

  @Test
  void afterTheLastAttemptItIsGivenUp() {
    assertThat(answered(WAITS.size(), 500)).isInstanceOf(AfterAttempt.GivenUp.class);
    assertThat(SCHEDULE.after(attempt(WAITS.size()), new Answer.Failed("no answer"), NOW))
        .isEqualTo(new AfterAttempt.GivenUp("no answer"));
  }

  @Test
  void deliveriesThatFailedTogetherDoNotComeBackTogether() {
    long different =
        IntStream.range(0, 100)
            .mapToObj(i -> new UUID(7, i))
            .map(
                id ->
                    new Delivery(
                        "siem", id, "t", NOW, "{}", Delivery.State.PENDING, 3, NOW, null, null))
            .map(delivery -> SCHEDULE.after(delivery, new Answer.Answered(500, null), NOW))
            .distinct()
            .count();

    assertThat(different).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 504})
  void aBusyReceiverIsLeftAlone(int status) {
    assertThat(answered(1, status))
        .isInstanceOfSatisfying(
            AfterAttempt.Again.class,
            again -> assertThat(again.pauseUntil()).isEqualTo(again.next()));
  }

  @Test
  void whatTheReceiverAsksForIsHonouredUpToADay() {
    assertThat(waitAskedFor(Duration.ofMinutes(10))).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    assertThat(waitAskedFor(Duration.ofDays(400))).isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  private static Instant waitAskedFor(Duration asked) {
    AfterAttempt after = SCHEDULE.after(attempt(1), new Answer.Answered(429, asked), NOW);
    assertThat(after).isInstanceOf(AfterAttempt.Again.class);
    return ((AfterAttempt.Again) after).next();
  }
}
