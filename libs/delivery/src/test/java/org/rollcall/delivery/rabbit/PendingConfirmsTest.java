package org.rollcall.delivery.rabbit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.delivery.Publication;
import org.rollcall.delivery.Publication.Confirmed;
import org.rollcall.delivery.Publication.Refused;
import org.rollcall.delivery.Publication.Unknown;

class PendingConfirmsTest {
  private static final Duration SOON = Duration.ofMillis(50);

  private final PendingConfirms confirms = new PendingConfirms();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final UUID third = UUID.randomUUID();

  @Test
  void oneConfirmAnswersAllUpToIt() throws InterruptedException {
    expectThree();

    confirms.confirmed(2, true);
    confirms.refused(3, false);

    Map<UUID, Publication> answers = confirms.await(SOON);
    assertThat(answers.get(first)).isEqualTo(new Confirmed());
    assertThat(answers.get(second)).isEqualTo(new Confirmed());
    assertThat(answers.get(third)).isInstanceOf(Refused.class);
    assertThat(confirms.isBroken()).isFalse();
  }

  @Test
  void returnedMessageIsRefusedAlthoughTheBrokerConfirmsIt() throws InterruptedException {
    expectThree();

    confirms.returned(second, "nowhere");
    confirms.confirmed(3, true);

    assertThat(confirms.await(SOON))
        .containsEntry(first, new Confirmed())
        .containsEntry(second, new Refused("nowhere"))
        .containsEntry(third, new Confirmed());
  }

  @Test
  void brokenChannelLeavesEverythingUnansweredUnknownAndStaysBroken() throws InterruptedException {
    expectThree();

    confirms.confirmed(1, false);
    confirms.broken("cut");
    confirms.confirmed(3, true);
    UUID late = UUID.randomUUID();
    confirms.expect(4, late);

    assertThat(confirms.await(SOON))
        .containsEntry(first, new Confirmed())
        .containsEntry(second, new Unknown("cut"))
        .containsEntry(third, new Unknown("cut"))
        .containsEntry(late, new Unknown("cut"));
    assertThat(confirms.isBroken()).isTrue();
  }

  @Test
  void whatIsNotAnsweredInTimeIsUnknownAndTheChannelIsDoneWith() throws InterruptedException {
    expectThree();
    confirms.confirmed(1, false);

    Map<UUID, Publication> answers = confirms.await(SOON);

    assertThat(answers).containsEntry(first, new Confirmed());
    assertThat(answers.get(third)).isInstanceOf(Unknown.class);
    assertThat(confirms.isBroken()).isTrue();
  }

  private void expectThree() {
    confirms.expect(1, first);
    confirms.expect(2, second);
    confirms.expect(3, third);
  }
}
