package org.rollcall.testkit.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Objects;

/**
 * One rule.
 *
 * @param id stable name
 * @param rule what must hold; its description says why
 */
public record HouseRule(String id, ArchRule rule) {
  public HouseRule {
    Objects.requireNonNull(id, "id");
    rule = Objects.requireNonNull(rule, "rule").allowEmptyShould(true);
  }

  /** What breaks it among these classes, one line each; empty if nothing does. */
  public List<String> broken(JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails().stream()
        .map(detail -> id + ": " + detail)
        .toList();
  }
}
