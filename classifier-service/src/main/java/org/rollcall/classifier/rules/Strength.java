package org.rollcall.classifier.rules;

/** How much a rule counts. */
public enum Strength {
  /** Alone enough; two of them on opposite sides leave the contact to people. */
  DECISIVE,
  /** Much. */
  STRONG,
  /** A little. */
  WEAK
}
