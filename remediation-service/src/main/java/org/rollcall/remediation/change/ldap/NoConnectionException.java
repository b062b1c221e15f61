package org.rollcall.remediation.change.ldap;

/** No usable connection: nothing has been asked of the directory yet. The message has no values. */
public final class NoConnectionException extends Exception {
  private static final long serialVersionUID = 1L;

  NoConnectionException(String reason) {
    super(reason);
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
