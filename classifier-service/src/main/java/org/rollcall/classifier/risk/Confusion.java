package org.rollcall.classifier.risk;

/**
 * How a colleague's name resembles an outsider's. Of several that hold for the same two names the
 * first one counts.
 */
enum Confusion {
  SAME_NAME(0.9, true, "has the same name", "have the same name"),
  SAME_MAILBOX(
      0.7, true, "has the same address before the @", "have the same address before the @"),
  NAME_FORM(0.4, true, "has a form of the same name", "have a form of the same name"),
  SWAPPED(
      0.5, true, "has the same name in the other order", "have the same name in the other order"),
  ONE_LETTER(
      0.2, true, "has a name that differs by one letter", "have a name that differs by one letter"),
  SAME_INITIAL(0.1, false, "has the same surname and initial", "have the same surname and initial"),
  SAME_GIVEN(0.002, false, "has the same first name", "have the same first name");

  private final double share;
  private final boolean close;
  private final String one;
  private final String many;

  Confusion(double share, boolean close, String one, String many) {
    this.share = share;
    this.close = close;
    this.one = one;
    this.many = many;
  }

  /** How easily one is taken for the other, from 0 to 1. */
  double share() {
    return share;
  }

  /** Whether the colleague is one that mail to the outsider may have been meant for. */
  boolean isClose() {
    return close;
  }

  /** What so many colleagues do. */
  String text(int colleagues) {
    return colleagues == 1 ? one : many;
  }
}
