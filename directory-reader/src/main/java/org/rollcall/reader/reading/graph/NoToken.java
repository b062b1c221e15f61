package org.rollcall.reader.reading.graph;

/** No token could be had; the cause says why. Stays inside this package. */
final class NoToken extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Throwable why;

  NoToken(Throwable why) {
    super("no token", why);
    this.why = why;
  }

  Throwable why() {
    return why;
  }
}
