package org.rollcall.contracts;

/** Whether a contact belongs to the organisation. UNCERTAIN never writes. */
public enum Verdict {
  INTERNAL,
  EXTERNAL,
  UNCERTAIN
}
