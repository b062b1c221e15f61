package org.rollcall.delivery;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure in words that may be logged and kept. What a database says is left out but for its
 * code: it repeats the values of rows, and those are personal data.
 */
public final class Reason {
  private static final int LONGEST = 300;

  private Reason() {}

  /** The innermost cause in one line. */
  public static String of(Throwable failure) {
    Throwable root = root(failure);
    String message = message(root);
    String text =
        root.getClass().getSimpleName()
            + (message == null ? "" : ": " + message.replace('\n', ' '));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    return root;
  }

  private static @Nullable String message(Throwable root) {
    if (root instanceof SQLException sql) {
      return "SQLSTATE " + sql.getSQLState();
    }
    String type = root.getClass().getName();
    return type.startsWith("io.vertx.pgclient") || type.startsWith("org.hibernate.exception")
        ? "see the database's log"
        : root.getMessage();
  }
}
