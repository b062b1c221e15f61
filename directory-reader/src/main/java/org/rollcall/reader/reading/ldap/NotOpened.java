package org.rollcall.reader.reading.ldap;

import org.rollcall.reader.reading.Trouble;

/** A connection that could not be made safely, and so was not made. Stays inside this package. */
final class NotOpened extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Trouble trouble;

  NotOpened(Trouble trouble, Throwable cause) {
    super(trouble.text(), cause);
    this.trouble = trouble;
  }

  NotOpened(Trouble trouble) {
    super(trouble.text());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
