package org.rollcall.quickstart.demo.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessTest {
  @Test
  void onlyWhatIsDownIsAReasonAndItsDataIsInWords() {
    String body =
        """
        {"status": "DOWN", "checks": [
          {"name": "delivery", "status": "UP", "data": {"queue": "reader.changes.v1"}},
          {"name": "directories", "status": "DOWN", "data": {"force": "invalid credentials"}}]}
        """;

    assertThat(Readiness.reasons(body)).containsExactly("directories (force: invalid credentials)");
  }

  @Test
  void whatIsNoHealthReportIsAReasonToo() {
    assertThat(Readiness.reasons("<html>")).containsExactly("an answer that is no health report");
  }
}
