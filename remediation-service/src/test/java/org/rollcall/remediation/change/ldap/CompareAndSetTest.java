package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ModifyRequest;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.controls.AssertionRequestControl;
import com.unboundid.ldap.sdk.controls.PermissiveModifyRequestControl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.WriteOutcome;

/** One Modify, and what its answer means. */
class CompareAndSetTest {
  private static final AttributeChange CHANGE =
      new AttributeChange("l", List.of("Aberwen"), List.of("Castell Du"));
  private static final Capabilities OPEN_LDAP = new Capabilities(true, false);
  private static final Capabilities ACTIVE_DIRECTORY = new Capabilities(false, true);

  private static WriteOutcome outcome(int code) {
    return CompareAndSet.outcome(
        new LDAPException(ResultCode.valueOf(code), "value 'Aberwen' of Castell Du").toLDAPResult(),
        CHANGE);
  }

  @Test
  void successIsApplied() {
    assertThat(outcome(0)).isInstanceOf(WriteOutcome.Applied.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 20, 32, 122})
  void aPreImageThatIsNotThereIsAMismatch(int code) {
    assertThat(outcome(code)).isInstanceOf(WriteOutcome.Mismatch.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 12, 13, 17, 18, 19, 21, 50, 53, 65, 67, 69})
  void aPermanentNoIsRefused(int code) {
    assertThat(outcome(code)).isInstanceOf(WriteOutcome.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 11, 51, 52, 80, 81, 82, 84, 85, 91, 4711})
  void everythingElseIsInDoubt(int code) {
    assertThat(outcome(code)).isInstanceOf(WriteOutcome.InDoubt.class);
  }

  @Test
  void reasonsHaveTheCodeAndNoValues() {
    assertThat(outcome(19))
        .isInstanceOfSatisfying(
            WriteOutcome.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .startsWith("constraint violation (19)")
                    .doesNotContain("Aberwen", "Castell"));
  }

  @Test
  void itDeletesTheOldValuesAndAddsTheNewOnesInOneModify() {
    ModifyRequest request = CompareAndSet.request("uid=u1,dc=x", CHANGE, ACTIVE_DIRECTORY);

    assertThat(request.toLDIFString())
        .contains(
            "delete: l\nl: Aberwen\n-\nadd: l\nl: Castell Du"
                .replace("\n", System.lineSeparator()));
    assertThat(request.getControls()).isEmpty();
  }

  @Test
  void theAssertionControlGuardsBesidesWhereTheServerHasIt() {
    Control[] controls = CompareAndSet.request("uid=u1,dc=x", CHANGE, OPEN_LDAP).getControls();

    assertThat(controls).hasSize(1);
    assertThat(controls[0]).isInstanceOf(AssertionRequestControl.class);
    assertThat(controls[0].isCritical()).isTrue();
    assertThat(controls[0].getOID())
        .isNotEqualTo(PermissiveModifyRequestControl.PERMISSIVE_MODIFY_REQUEST_OID);
  }

  @Test
  void absenceIsAssertedToo() {
    Control[] controls =
        CompareAndSet.request(
                "uid=u1,dc=x", new AttributeChange("l", List.of(), List.of("Aberwen")), OPEN_LDAP)
            .getControls();

    assertThat(((AssertionRequestControl) controls[0]).getFilter()).hasToString("(!(l=*))");
  }
}
