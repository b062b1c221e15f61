package org.rollcall.classifier.judgement;

/**
 * Evidence that comes from the same source is not independent, however many lines it has: each
 * group can move a judgement only so far. The order is that of the explanation.
 */
enum Group {
  /** What is known before looking. */
  PRIOR("the prior", 3),
  /** Where mail to it goes. */
  ROUTING("where its mail goes", 12),
  /** Whom in HR it is. */
  HR("what HR says", 9),
  /** What its domains are to the organisation. */
  DOMAIN("what its domains are", 5),
  /** What the organisation's own decisive rules say. */
  DECISIVE_RULES("the decisive rules", 12),
  /** What its strong rules say: two of them are not twice as strong. */
  STRONG_RULES("the strong rules", 8),
  /** What its weak rules say: ten of them cannot outweigh a strong one. */
  WEAK_RULES("the weak rules", 4),
  /** What kind of object it is, and how it is marked. */
  OBJECT("what kind of object it is", 6);

  private final String words;
  private final double most;

  Group(String words, double most) {
    this.words = words;
    this.most = most;
  }

  String words() {
    return words;
  }

  /** The most bits that the whole group moves, in either direction. */
  double most() {
    return most;
  }

  /** The name of the line that says that the group is cut. */
  String cap() {
    return "cap-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
