package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.acceptance.footing.Mortal;

/** The broker or PostgreSQL dies in the middle of a case, where the test started it itself. */
@ExtendWith(SharedWorld.class)
class LostServerTest {

  @Test
  void aDeadBrokerOnlyDelays(World world) {
    Mortal broker = own(world.footing().ownBroker(), "broker");
    Outsider outsider = world.directory().gainsAnOutsider();

    broker.kill();
    // Nothing can be sent: what the reader has to say stays in its outbox.
    world.operator().readsTheDirectory();
    broker.startAgain();
    world.footing().broker().declare(world.topology());

    String proposal = ApprovalTest.isHidden(world, outsider);
    assertThat(world.directory().hidingOf(outsider)).contains("TRUE");
    world.approver("carys").seesProof(proposal, "PROVEN");
    world.awaitReady();
  }

  @Test
  void aDeadDatabaseOnlyDelays(World world) {
    Mortal database = own(world.footing().ownDatabase(), "PostgreSQL");
    Outsider outsider = world.directory().gainsAnOutsider();
    world.operator().readsTheDirectory();
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);
    carys.approves(proposal).is(200);

    database.kill();
    database.startAgain();

    world.awaitReady();
    assertThat(carys.sees(proposal, "PENDING").path("approvals")).hasSize(1);
    world.approver("dewi").approves(proposal).is(200);
    carys.sees(proposal, "VERIFIED");
    assertThat(world.directory().hidingOf(outsider)).contains("TRUE");
  }

  private static Mortal own(Optional<Mortal> part, String name) {
    return part.orElseGet(
        () -> abort("This " + name + " was not started by the test, so it is not killed"));
  }
}
