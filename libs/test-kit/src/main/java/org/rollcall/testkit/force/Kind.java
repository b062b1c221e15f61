package org.rollcall.testkit.force;

/** What somebody, or something, in the force's directory really is. */
public enum Kind {
  /** In service: personnel knows them by employee number, by mail address, or by both. */
  STAFF(true),
  /** Left the force; the entry was forgotten. */
  LEAVER(true),
  /** A mailbox of a function, e.g. a control room; personnel knows nothing of it. */
  FUNCTION(true),
  /** A member of a community scheme: an outsider. */
  COMMUNITY_SCHEME(false),
  /** Somebody at an organisation that the force trusts: an outsider. */
  PARTNER(false),
  /** An outsider who has the name of somebody in service. */
  NAMESAKE(false);

  private final boolean own;

  Kind(boolean own) {
    this.own = own;
  }

  /** Whether mail to them stays in the force's own domain. */
  public boolean isOwn() {
    return own;
  }
}
