package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The case that everything serves. */
@ExtendWith(SharedWorld.class)
class MisplacedContactTest {

  @Test
  void isFoundApprovedHiddenProvenAndUndone(World world) {
    Directory directory = world.directory();
    Operator operator = world.operator();
    Approver carys = world.approver("carys");
    Approver dewi = world.approver("dewi");

    Outsider outsider = directory.gainsAnOutsider();
    assertThat(directory.showsToOfficers(outsider)).isTrue();
    operator.readsTheDirectory();

    String hide = carys.isAskedAbout(outsider);
    assertThat(operator.opinionOn(outsider.key()).path("verdict").asText()).isEqualTo("EXTERNAL");
    carys.seesFinding(outsider, "OPEN");
    carys.approves(hide).is(200);
    dewi.approves(hide).is(200);

    carys.sees(hide, "VERIFIED");
    assertThat(directory.hidingOf(outsider)).contains("TRUE");
    assertThat(directory.showsToOfficers(outsider)).isFalse();
    carys.seesProof(hide, "PROVEN");
    // The reader looks again by itself, and the classifier says that nothing is misplaced any more.
    operator.awaitsMisplaced(outsider.key(), false);
    carys.seesFinding(outsider, "RESOLVED");

    String undo = lastPart(carys.asksToUndo(hide, "was meant to be there").is(201).location());
    dewi.approves(undo).is(200);
    world.approver("eleri").approves(undo).is(200);

    carys.sees(undo, "VERIFIED");
    assertThat(directory.hidingOf(outsider)).isEmpty();
    assertThat(directory.showsToOfficers(outsider)).isTrue();
    assertThatTheAuditTrailTellsIt(operator, outsider);
  }

  private static void assertThatTheAuditTrailTellsIt(Operator operator, Outsider outsider) {
    JsonNode trail = operator.auditOf(outsider.key());
    assertThat(trail.toString()).contains("APPROVED", "VERIFIED", "carys", "dewi", "eleri");
    assertThat(operator.verifiesTheAudit().path("intact").asBoolean()).isTrue();
  }

  static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
