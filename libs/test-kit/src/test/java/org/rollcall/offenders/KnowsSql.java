package org.rollcall.offenders;

import java.sql.Connection;
import java.sql.SQLException;

class KnowsSql {
  void end(Connection connection) throws SQLException {
    connection.close();
  }
}
