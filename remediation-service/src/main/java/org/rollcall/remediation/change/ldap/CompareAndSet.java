package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ModifyRequest;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.controls.AssertionRequestControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.WriteOutcome;

/**
 * A change as one Modify, and what its result code means.
 *
 * <p>Never with Permissive Modify, which would turn exactly the answers on which compare-and-set
 * rests into success.
 */
final class CompareAndSet {
  private static final Set<ResultCode> PRE_IMAGE_NOT_THERE =
      Set.of(
          ResultCode.NO_SUCH_ATTRIBUTE,
          ResultCode.ATTRIBUTE_OR_VALUE_EXISTS,
          ResultCode.ASSERTION_FAILED,
          ResultCode.NO_SUCH_OBJECT);
  private static final Set<ResultCode> PERMANENT_NO =
      Set.of(
          ResultCode.PROTOCOL_ERROR,
          ResultCode.STRONG_AUTH_REQUIRED,
          ResultCode.REFERRAL,
          ResultCode.UNAVAILABLE_CRITICAL_EXTENSION,
          ResultCode.CONFIDENTIALITY_REQUIRED,
          ResultCode.UNDEFINED_ATTRIBUTE_TYPE,
          ResultCode.INAPPROPRIATE_MATCHING,
          ResultCode.CONSTRAINT_VIOLATION,
          ResultCode.INVALID_ATTRIBUTE_SYNTAX,
          ResultCode.INVALID_DN_SYNTAX,
          ResultCode.INAPPROPRIATE_AUTHENTICATION,
          ResultCode.INSUFFICIENT_ACCESS_RIGHTS,
          ResultCode.UNWILLING_TO_PERFORM,
          ResultCode.OBJECT_CLASS_VIOLATION,
          ResultCode.NOT_ALLOWED_ON_RDN,
          ResultCode.OBJECT_CLASS_MODS_PROHIBITED,
          ResultCode.AUTHORIZATION_DENIED);

  private CompareAndSet() {}

  static ModifyRequest request(String dn, AttributeChange change, Capabilities server) {
    List<Modification> steps = new ArrayList<>();
    if (!change.before().isEmpty()) {
      steps.add(step(ModificationType.DELETE, change.attribute(), change.before()));
    }
    if (!change.after().isEmpty()) {
      steps.add(step(ModificationType.ADD, change.attribute(), change.after()));
    }
    Control[] controls = server.assertion() ? new Control[] {unchanged(change)} : new Control[0];
    return new ModifyRequest(dn, steps, controls);
  }

  private static Modification step(ModificationType type, String attribute, List<String> values) {
    return new Modification(type, attribute, values.toArray(String[]::new));
  }

  private static Control unchanged(AttributeChange change) {
    String attribute = change.attribute();
    if (change.before().isEmpty()) {
      return new AssertionRequestControl(
          Filter.createNOTFilter(Filter.createPresenceFilter(attribute)), true);
    }
    List<Filter> all =
        change.before().stream()
            .map(value -> Filter.createEqualityFilter(attribute, value))
            .toList();
    return new AssertionRequestControl(Filter.createANDFilter(all), true);
  }

  /** What the server's answer, or its absence, means. */
  static WriteOutcome outcome(LDAPResult answer, AttributeChange change) {
    if (answer.getResultCode().equals(ResultCode.SUCCESS)) {
      return new WriteOutcome.Applied();
    }
    List<String> values = new ArrayList<>(change.before());
    values.addAll(change.after());
    String reason = Reasons.of(new LDAPException(answer), values);
    if (PRE_IMAGE_NOT_THERE.contains(answer.getResultCode())) {
      return new WriteOutcome.Mismatch(reason);
    }
    if (PERMANENT_NO.contains(answer.getResultCode())) {
      return new WriteOutcome.Refused(reason);
    }
    // busy (51) and unavailable (52) are here too: RFC 4511 says why a server answers them, not
    // that
    // nothing was done, and a proxy or chaining server may have passed the request on before. To
    // read
    // costs a little time; to be wrong would cost a write that nobody knows of.
    return new WriteOutcome.InDoubt(reason);
  }
}
