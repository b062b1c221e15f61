package org.rollcall.delivery;

import java.util.List;

/** The messages that need people. */
public interface ParkedMessages {
  /** The oldest of them, at most so many. */
  List<ParkedMessage> oldest(int most);

  /**
   * Has one tried again at once, with its attempts counted from the start.
   *
   * @return false if there is no parked or held message of this number
   */
  boolean retry(long number);

  /**
   * Gives one up. Its key stays, so that a repeat takes no effect.
   *
   * @param by who says so: the subject of their token
   * @param reason why
   * @return false if there is no parked or held message of this number
   */
  boolean discard(long number, String by, String reason);
}
