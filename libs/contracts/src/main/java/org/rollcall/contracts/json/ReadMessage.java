package org.rollcall.contracts.json;

import java.util.Objects;
import org.rollcall.contracts.Message;

/** What came of reading a body. */
public sealed interface ReadMessage {
  /**
   * It is a message.
   *
   * @param message which
   */
  record Readable(Message message) implements ReadMessage {
    public Readable {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * It is none, and trying again will not help: it is parked with this reason.
   *
   * @param code stable: {@code unknown-type} or {@code malformed-body}
   * @param reason what is wrong and where, without any value from the body
   */
  record Unreadable(String code, String reason) implements ReadMessage {
    public Unreadable {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
