package org.rollcall.remediation;

import org.junit.jupiter.api.Test;
import org.rollcall.testkit.houserules.HouseRules;

class HouseRulesTest {
  @Test
  void theHouseIsInOrder() {
    HouseRules.check("org.rollcall.remediation");
  }
}
