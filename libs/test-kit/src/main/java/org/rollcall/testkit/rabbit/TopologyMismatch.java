package org.rollcall.testkit.rabbit;

/** What is on the broker already differs from what would be declared. Nothing was changed in it. */
public final class TopologyMismatch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TopologyMismatch(String thing, String brokerSays, Throwable cause) {
    super(
        thing
            + " exists on the broker with other settings: "
            + brokerSays
            + ". Empty and delete it, or keep it and let policies give it the settings",
        cause);
  }
}
