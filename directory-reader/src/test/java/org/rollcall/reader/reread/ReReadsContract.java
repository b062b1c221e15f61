package org.rollcall.reader.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;

/** What every store of requests to read again promises. */
public abstract class ReReadsContract {
  private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

  private final String directory = "d-" + UUID.randomUUID();

  protected abstract ReReads reReads();

  /** Writes a request down, due at once. */
  protected abstract void ask(ReReadRequest request);

  @Test
  void aRequestIsDueOnceHoweverOftenItIsMadeUntilItIsDone() {
    ReReadRequest request = request(ReReadRequest.Kind.VERIFIED);
    ask(request);
    ask(request);
    assertThat(reReads().due(directory, LATER, 10)).containsExactly(request);
    assertThat(reReads().due("another", LATER, 10)).isEmpty();

    reReads().done(List.of(request));

    assertThat(reReads().due(directory, LATER, 10)).isEmpty();
  }

  @Test
  void aPostponedRequestComesAgainAndItsFailuresAreCounted() {
    ReReadRequest request = request(ReReadRequest.Kind.UNDONE);
    ask(request);

    reReads().postpone(List.of(request), LATER, "unreachable");

    assertThat(reReads().due(directory, LATER.minusSeconds(1), 10)).isEmpty();
    assertThat(reReads().due(directory, LATER, 10))
        .containsExactly(new ReReadRequest(request.change(), request.kind(), request.key(), 1));
  }

  @Test
  void noMoreAreGivenThanWereAskedFor() {
    for (int i = 0; i < 5; i++) {
      ask(request(ReReadRequest.Kind.VERIFIED));
    }

    assertThat(reReads().due(directory, LATER, 3)).hasSize(3);
  }

  private ReReadRequest request(ReReadRequest.Kind kind) {
    return new ReReadRequest(
        UUID.randomUUID(), kind, new EntryKey(directory, UUID.randomUUID().toString()), 0);
  }
}
