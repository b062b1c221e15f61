package org.rollcall.classifier.rules;

/** What a rule says about a contact that it fires for. */
public enum Side {
  /** It is ours. */
  INTERNAL,
  /** It is not ours. */
  EXTERNAL,
  /** It is not ours, but a partner's: trusted, and still never internal. */
  PARTNER
}
