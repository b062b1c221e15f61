package org.rollcall.reader.reading.graph;

import java.io.IOException;

/** A request that would have left the host that was configured; it was not sent. */
final class OtherHost extends IOException {
  private static final long serialVersionUID = 1;

  OtherHost() {
    super("not the configured host");
  }
}
