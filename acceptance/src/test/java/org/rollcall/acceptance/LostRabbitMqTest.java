package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rollcall.acceptance.footing.Mortal;
import org.rollcall.acceptance.footing.MortalFooting;

/** A RabbitMQ with SIGKILL in the middle of a case, with messages in its queues. */
@EnabledIfSystemProperty(
    named = "rollcall.footing",
    matches = "real",
    disabledReason = "real servers are killed only in the run on real servers")
class LostRabbitMqTest {

  @Test
  void whatWasConfirmedSurvivesAndWhatWasNotIsSaidAgain() {
    try (World world = World.start(MortalFooting.start())) {
      Mortal rabbit = world.footing().ownBroker().orElseThrow();
      Outsider waiting = world.directory().gainsAnOutsider();

      // In the queue, confirmed and not yet fetched, when the broker dies.
      world.kill(Part.CLASSIFIER);
      world.operator().readsTheDirectory();
      rabbit.kill();
      // Read while there is no broker.
      Outsider unsaid = world.directory().gainsAnOutsider();
      world.operator().readsTheDirectory();
      rabbit.startAgain();
      world.startAgain(Part.CLASSIFIER);

      ApprovalTest.isHidden(world, waiting);
      ApprovalTest.isHidden(world, unsaid);
      assertThat(world.directory().showsToOfficers(waiting)).isFalse();
      assertThat(world.directory().showsToOfficers(unsaid)).isFalse();
      world.awaitReady();
    }
  }
}
