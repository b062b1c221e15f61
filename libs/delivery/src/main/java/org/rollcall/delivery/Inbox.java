package org.rollcall.delivery;

import java.sql.SQLException;

/** Where messages are safe before they are acknowledged. */
public interface Inbox {
  /**
   * Keeps a message; when this returns, it is on disk. One with a defect is parked.
   *
   * @return false if a message of this source and id had come before: it is not kept again
   */
  boolean keep(Incoming message) throws SQLException;
}
