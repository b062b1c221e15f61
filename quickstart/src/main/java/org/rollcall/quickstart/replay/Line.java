package org.rollcall.quickstart.replay;

import java.util.Objects;

/**
 * One line of an address list as a mail client shows it.
 *
 * @param id what identifies the entry in its directory
 * @param name what is shown and sorted by
 * @param address where mail goes that is sent to it
 */
public record Line(String id, String name, String address) {
  public Line {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(address, "address");
  }
}
