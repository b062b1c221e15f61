package org.rollcall.reader.reading.graph;

import java.time.Instant;
import org.rollcall.reader.reading.Trouble;

/** Graph did not give what was asked for. Stays inside this package. */
final class NotAnswered extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Why why;

  NotAnswered(Why why) {
    super(why.trouble().text());
    this.why = why;
  }

  Why why() {
    return why;
  }

  Trouble trouble() {
    return why.trouble();
  }

  /** What that means. */
  sealed interface Why {
    Trouble trouble();

    /** Graph answered that there is no such object, in the words it has for that. */
    record NoSuchObject(Trouble trouble) implements Why {}

    /** Graph does not know the position that was asked to go on from. */
    record PositionLost(Trouble trouble) implements Why {}

    /** Graph wants to be left alone until then. */
    record Later(Instant until, Trouble trouble) implements Why {}

    /** Anything else. */
    record Failed(Trouble trouble) implements Why {}
  }
}
