package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.acceptance.MisplacedContactTest.lastPart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.acceptance.http.Answer;
import org.rollcall.testkit.embedded.EmbeddedIssuer.Flaw;

/** Nothing is written without two different natural persons who did not propose it. */
@ExtendWith(SharedWorld.class)
class ApprovalTest {

  @Test
  void oneApprovalChangesNothing(World world) {
    Outsider approvedByOne = isAskedAboutAnOutsider(world);
    String proposal = world.approver("carys").isAskedAbout(approvedByOne);

    world.approver("carys").approves(proposal).is(200);
    // Whatever came of that approval has happened once a later one has gone all the way.
    Outsider later = isAskedAboutAnOutsider(world);
    isHidden(world, later);

    assertThat(world.directory().hidingOf(approvedByOne)).isEmpty();
    assertThat(world.directory().showsToOfficers(approvedByOne)).isTrue();
    world.approver("carys").sees(proposal, "PENDING");
  }

  @Test
  void theSamePersonDoesNotCountTwice(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);
    carys.approves(proposal).is(200);

    Answer again = carys.approves(proposal);

    again.isRefused(409, "already-approved");
    carys.sees(proposal, "PENDING");
    assertThat(world.directory().hidingOf(outsider)).isEmpty();
  }

  @Test
  void anotherAccountOfTheSamePersonDoesNotCountEither(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);
    carys.approves(proposal).is(200);
    String adminAccount = world.issuer().tokenOf("adm-carys", "carys", "approver", "viewer");

    Answer again = new Approver(world, "carys", adminAccount).approves(proposal);

    again.isRefused(409, "already-approved");
    carys.sees(proposal, "PENDING");
    assertThat(world.directory().hidingOf(outsider)).isEmpty();
  }

  @Test
  void aServiceAccountCannotApprove(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);
    String robot = world.issuer().flawedToken(Flaw.NO_PERSON, "robot", "approver", "viewer");

    Answer answer = new Approver(world, "robot", robot).approves(proposal);

    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(403);
    assertThat(carys.looksAt(proposal).body().path("approvals")).isEmpty();
  }

  @Test
  void someoneWithoutTheRoleCannotApprove(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    String proposal = world.approver("carys").isAskedAbout(outsider);
    String viewer = world.issuer().token("rhys", "viewer", "operator");

    Answer answer = new Approver(world, "rhys", viewer).approves(proposal);

    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(403);
  }

  @Test
  void whoAsksForAnUndoCannotApproveIt(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    String hide = isHidden(world, outsider);
    Approver carys = world.approver("carys");
    String undo = lastPart(carys.asksToUndo(hide, "looks wrong").is(201).location());

    Answer own = carys.approves(undo);

    own.isRefused(403, "self-approval");
    world.approver("dewi").approves(undo).is(200);
    carys.approves(undo).isRefused(403, "self-approval");
    carys.sees(undo, "PENDING");
    assertThat(world.directory().hidingOf(outsider)).contains("TRUE");
  }

  @Test
  void anApprovalIsForTheContentThatWasSeen(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);
    Answer seen = carys.looksAt(proposal);

    carys.approves(proposal, "0".repeat(64), seen.etag()).isRefused(409, "wrong-content-hash");
    String hash = seen.body().path("contentHash").asText();
    world.approver("dewi").approves(proposal).is(200);
    carys.approves(proposal, hash, seen.etag()).isRefused(412, "stale-version");

    carys.sees(proposal, "PENDING");
    assertThat(world.directory().hidingOf(outsider)).isEmpty();
  }

  @Test
  void aNoEndsIt(World world) {
    Outsider outsider = isAskedAboutAnOutsider(world);
    Approver carys = world.approver("carys");
    String proposal = carys.isAskedAbout(outsider);

    carys.rejects(proposal, "a contractor of ours").is(200);

    carys.sees(proposal, "REJECTED");
    assertThat(world.approver("dewi").approves(proposal).status()).isEqualTo(409);
    assertThat(world.directory().showsToOfficers(outsider)).isTrue();
  }

  private static Outsider isAskedAboutAnOutsider(World world) {
    Outsider outsider = world.directory().gainsAnOutsider();
    world.operator().readsTheDirectory();
    world.approver("carys").isAskedAbout(outsider);
    return outsider;
  }

  /** The whole way to hidden and verified. */
  static String isHidden(World world, Outsider outsider) {
    Approver gwen = world.approver("gwen");
    String proposal = gwen.isAskedAbout(outsider);
    gwen.approves(proposal).is(200);
    world.approver("huw").approves(proposal).is(200);
    gwen.sees(proposal, "VERIFIED");
    return proposal;
  }
}
