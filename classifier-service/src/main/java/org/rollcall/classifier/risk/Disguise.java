package org.rollcall.classifier.risk;

/** What makes an outsider look like a colleague; said most convincing first. */
public enum Disguise {
  LOOKALIKE_DOMAIN("its mail domain only looks like ours"),
  OWN_MAIL("the address that people see is ours, but its mail goes outside"),
  OWN_COMPANY("its company field names us"),
  OWN_UNIT("it has a department and no company, as colleagues have"),
  NO_COMPANY("nothing beside its name says where it works");

  private final String text;

  Disguise(String text) {
    this.text = text;
  }

  /** What it is, in words. */
  String text() {
    return text;
  }
}
