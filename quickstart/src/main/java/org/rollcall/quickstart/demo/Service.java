package org.rollcall.quickstart.demo;

/** The three services, in the order in which a message passes them. */
public enum Service {
  READER("directory-reader", Ports.Seat.DIRECTORY_READER),
  CLASSIFIER("classifier-service", Ports.Seat.CLASSIFIER_SERVICE),
  REMEDIATION("remediation-service", Ports.Seat.REMEDIATION_SERVICE);

  private final String folder;
  private final Ports.Seat seat;

  Service(String folder, Ports.Seat seat) {
    this.folder = folder;
    this.seat = seat;
  }

  /** Its name, which is also its folder's. */
  public String folder() {
    return folder;
  }

  /** Which of the demo's ports is its. */
  Ports.Seat seat() {
    return seat;
  }
}
