package org.rollcall.classifier.edition;

/** Where an edition stands. */
public enum EditionState {
  /** People are to decide. */
  PROPOSED,
  /** It judges. */
  ACTIVE,
  /** It judged. */
  RETIRED,
  /** Another one became active while people were to decide: it was proposed against an old one. */
  SUPERSEDED,
  /** It was taken back. */
  WITHDRAWN
}
