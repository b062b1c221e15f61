package org.rollcall.acceptance.footing;

/** A part that the test started itself, and may therefore kill. */
public interface Mortal {
  /** Ends it without giving it time to finish anything. */
  void kill();

  /** Starts it again where it was, with what its disk still holds; returns when it answers. */
  void startAgain();
}
