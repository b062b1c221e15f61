package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A service that dies at the worst moments, five times in one case, changes nothing about its end.
 */
@ExtendWith(SharedWorld.class)
class SigkillTest {

  private static final Duration LEASES = Duration.ofSeconds(60);

  @ParameterizedTest
  @EnumSource(Part.class)
  void endsInTheSameState(Part victim, World world) {
    Outsider outsider = world.directory().gainsAnOutsider();
    Operator operator = world.operator();
    Approver carys = world.approver("carys");

    operator.startsAReading();
    dies(world, victim);
    operator.readsTheDirectory();
    String proposal = carys.isAskedAbout(outsider);
    dies(world, victim);
    carys.approves(proposal).is(200);
    dies(world, victim);
    world.approver("dewi").approves(proposal).is(200);
    dies(world, victim);
    await().atMost(LEASES).until(() -> world.directory().hidingOf(outsider).isPresent());
    dies(world, victim);

    carys.sees(proposal, "VERIFIED", LEASES);
    carys.seesProof(proposal, "PROVEN");
    assertThat(world.directory().hidingOf(outsider)).contains("TRUE");
    assertThat(world.directory().showsToOfficers(outsider)).isFalse();
    operator.awaitsMisplaced(outsider.key(), false);
    carys.seesFinding(outsider, "RESOLVED");
    assertThat(operator.verifiesTheAudit().path("intact").asBoolean()).isTrue();
  }

  private static void dies(World world, Part victim) {
    world.kill(victim);
    world.startAgain(victim);
  }
}
