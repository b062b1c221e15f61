package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody's own edit is never overwritten: neither by a change nor by an undo. */
@ExtendWith(SharedWorld.class)
class ConflictTest {

  @Test
  void anEditBetweenApprovalAndWriteIsKept(World world) {
    Outsider outsider = world.directory().gainsAnOutsider();
    world.operator().readsTheDirectory();
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);
    carys.approves(proposal).is(200);

    world.directory().isEditedByHand(outsider, "FALSE");
    world.approver("dewi").approves(proposal).is(200);

    carys.sees(proposal, "CONFLICT");
    assertThat(world.directory().hidingOf(outsider)).contains("FALSE");
  }

  @Test
  void anEditAfterAChangeSurvivesItsUndo(World world) {
    Outsider outsider = world.directory().gainsAnOutsider();
    world.operator().readsTheDirectory();
    String hide = ApprovalTest.isHidden(world, outsider);
    Approver carys = world.approver("carys");
    String undo = MisplacedContactTest.lastPart(carys.asksToUndo(hide, "ours").is(201).location());
    world.approver("dewi").approves(undo).is(200);

    world.directory().isEditedByHand(outsider, "FALSE");
    world.approver("gwen").approves(undo).is(200);

    carys.sees(undo, "CONFLICT");
    assertThat(world.directory().hidingOf(outsider)).contains("FALSE");
  }
}
