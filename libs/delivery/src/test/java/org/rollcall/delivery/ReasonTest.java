package org.rollcall.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void databaseErrorsAreToldWithoutTheValuesOfRows() {
    var failure =
        new IllegalStateException(
            new SQLException("duplicate key: (mail)=(jane.doe@example.org)", "23505"));

    assertThat(Reason.of(failure)).isEqualTo("SQLException: SQLSTATE 23505");
  }

  @Test
  void otherErrorsAreToldInOneLine() {
    assertThat(Reason.of(new IllegalStateException("line one\nline two")))
        .isEqualTo("IllegalStateException: line one line two");
    assertThat(Reason.of(new NullPointerException())).isEqualTo("NullPointerException");
  }
}
