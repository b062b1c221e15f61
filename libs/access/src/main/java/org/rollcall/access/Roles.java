package org.rollcall.access;

/** The roles, as the token's {@code groups} claim names them. */
public final class Roles {
  /** May see findings, proposals and changes. */
  public static final String VIEWER = "viewer";

  /** May propose. */
  public static final String PROPOSER = "proposer";

  /** May approve or decline. */
  public static final String APPROVER = "approver";

  /** Runs the service: starts passes, looks after parked messages. */
  public static final String OPERATOR = "operator";

  /** May read the audit trail. */
  public static final String AUDITOR = "auditor";

  /** May deliver HR feeds: a machine's role. */
  public static final String HR_FEED = "hr-feed";

  private Roles() {}
}
