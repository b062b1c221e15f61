package org.rollcall.quickstart;

import org.junit.jupiter.api.Test;
import org.rollcall.testkit.houserules.HouseRules;

class HouseRulesTest {
  @Test
  void theCommandLineIsInOrder() {
    HouseRules.check("org.rollcall.quickstart");
  }
}
