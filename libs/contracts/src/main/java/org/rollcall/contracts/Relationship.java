package org.rollcall.contracts;

/** What the addresses say about the relationship to the organisation, beside the verdict. */
public enum Relationship {
  OWN,
  PARTNER,
  UNKNOWN,
  CONSUMER,
  DISPOSABLE,
  LOOKALIKE
}
