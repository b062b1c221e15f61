package org.rollcall.quickstart.demo;

/**
 * Who can sign in to the demo. They exist as long as the demo's issuer does; no shipped jar knows
 * them.
 */
enum DemoPeople {
  OPERATOR("owen", "starts readings, looks after parked messages", "viewer, operator"),
  FIRST_APPROVER("gwen", "proposes and approves", "viewer, proposer, approver"),
  SECOND_APPROVER("rhys", "proposes and approves", "viewer, proposer, approver"),
  THIRD_APPROVER("mair", "proposes and approves", "viewer, proposer, approver"),
  AUDITOR("ffion", "reads everything, the audit trail too", "viewer, auditor");

  private final String signIn;
  private final String does;
  private final String roles;

  DemoPeople(String signIn, String does, String roles) {
    this.signIn = signIn;
    this.does = does;
    this.roles = roles;
  }

  /** The name they sign in with. */
  String signIn() {
    return signIn;
  }

  /** What they are there for. */
  String does() {
    return does;
  }

  /** What they may do. */
  String[] roles() {
    return roles.split(", ");
  }

  /** The roles in one text. */
  String rolesInWords() {
    return roles;
  }
}
