package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Too many at once are held before the first write, until two people release exactly them. */
@ExtendWith(SharedWorld.class)
class HeldBatchTest {

  private static final int TOO_MANY = 9;

  @Test
  void isReleasedByTwoWhoThenCannotApproveInIt(World world) {
    Directory directory = world.directory();
    List<Outsider> outsiders = Stream.generate(directory::gainsAnOutsider).limit(TOO_MANY).toList();
    world.operator().readsTheDirectory();
    Approver carys = world.approver("carys");
    String held = isHeld(carys, outsiders.getFirst());
    JsonNode proposal = carys.looksAt(held).body();

    carys.approves(held).isRefused(409, "illegal-transition");
    String batch = proposal.path("batch").asText();
    Operator olwen = new Operator(world, "olwen");
    String hash = olwen.batchHash(batch);
    olwen.releases(batch, hash).is(200);
    olwen.releases(batch, hash).isRefused(409, "already-released");
    carys.sees(held, "HELD");
    new Operator(world, "owain").releases(batch, hash).is(200);

    carys.sees(held, "PENDING");
    String owain = world.issuer().token("owain", "approver", "viewer");
    new Approver(world, "owain", owain).approves(held).isRefused(403, "released-the-batch");
    carys.approves(held).is(200);
    world.approver("dewi").approves(held).is(200);
    carys.sees(held, "VERIFIED");
    assertThat(directory.hidingOf(outsiders.getLast())).isEmpty();
  }

  private static String isHeld(Approver approver, Outsider outsider) {
    return await()
        .atMost(Operator.SOON)
        .ignoreExceptions()
        .until(() -> approver.openProposal(outsider, "HELD"), held -> held.isPresent())
        .orElseThrow();
  }
}
