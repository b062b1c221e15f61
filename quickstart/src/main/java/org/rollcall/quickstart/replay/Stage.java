package org.rollcall.quickstart.replay;

/** How far Rollcall has come with the misplaced contact. */
public enum Stage {
  /** Rollcall has not looked yet, or is not there. */
  UNSEEN("before it was found"),
  /** It is found, and hiding it is proposed. */
  FOUND("after it was found"),
  /** One of the two approvers has approved. */
  APPROVED("after the first approval"),
  /** It is hidden, and the directory says so. */
  HIDDEN("after it was hidden"),
  /** An ordinary user looked for it and did not find it. */
  PROVEN("after it was hidden and proven gone");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** The stage as a time, in words. */
  public String words() {
    return words;
  }
}
