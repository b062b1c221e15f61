package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.GetResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker may deliver twice; nothing may happen twice. */
@ExtendWith(SharedWorld.class)
class RedeliveryTest {

  @Test
  void aRepeatedMessageChangesNothing(World world) {
    try (Eavesdropper eavesdropper = new Eavesdropper(world)) {
      Outsider outsider = world.directory().gainsAnOutsider();
      world.operator().readsTheDirectory();
      String proposal = ApprovalTest.isHidden(world, outsider);
      world.operator().awaitsMisplaced(outsider.key(), false);
      world.approver("carys").seesFinding(outsider, "RESOLVED");
      // The undo in between makes a repeat dangerous: it would hide the entry once more.
      Approver carys = world.approver("carys");
      String undo =
          MisplacedContactTest.lastPart(carys.asksToUndo(proposal, "ours").is(201).location());
      world.approver("dewi").approves(undo).is(200);
      world.approver("gwen").approves(undo).is(200);
      carys.sees(undo, "VERIFIED");
      world.operator().awaitsMisplaced(outsider.key(), true);
      String before = world.operator().auditOf(outsider.key()).toString();
      List<GetResponse> messages = eavesdropper.hears(6);

      eavesdropper.repeats(messages);
      eavesdropper.repeats(messages);
      // Queues keep their order: when a later case has gone all the way, the repeats are through.
      Outsider later = world.directory().gainsAnOutsider();
      world.operator().readsTheDirectory();
      ApprovalTest.isHidden(world, later);

      assertThat(world.operator().auditOf(outsider.key()).toString()).isEqualTo(before);
      assertThat(world.directory().hidingOf(outsider)).isEmpty();
      for (Part part : Part.values()) {
        assertThat(world.operator().parkedAt(part)).as(part.module()).isEmpty();
      }
    }
  }
}
