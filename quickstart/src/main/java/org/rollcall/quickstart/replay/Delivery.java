package org.rollcall.quickstart.replay;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a mail went.
 *
 * @param mail the mail
 * @param reached the line that the slip led to; empty where the list showed none
 * @param outside whether that line's address is outside the organisation
 */
public record Delivery(Mail mail, Optional<Line> reached, boolean outside) {
  public Delivery {
    Objects.requireNonNull(mail, "mail");
    Objects.requireNonNull(reached, "reached");
    if (outside && reached.isEmpty()) {
      throw new IllegalArgumentException("a mail that reached nobody is not outside");
    }
  }
}
