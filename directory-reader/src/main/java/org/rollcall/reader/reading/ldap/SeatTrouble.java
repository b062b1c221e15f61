package org.rollcall.reader.reading.ldap;

import org.rollcall.reader.reading.Trouble;

/**
 * What goes wrong at the ordinary user's account. It is told apart from the reading account's by
 * its code, so that nobody mends the wrong one.
 */
final class SeatTrouble {
  private SeatTrouble() {}

  /** The same trouble, met by the seat. */
  static Trouble met(Trouble trouble) {
    return new Trouble(
        "seat-" + trouble.code(),
        "the seat (an ordinary user's account): " + trouble.text(),
        "For the account of seat.bindDn: " + trouble.mend());
  }

  static Trouble blind(String directory, String list) {
    return new Trouble(
        "seat-blind",
        "directory " + directory + ": the seat sees nobody in " + list + ", the reader somebody",
        "Let the account of seat.bindDn see the list as people do, and check base and filter of"
            + " its view; a list that nobody sees is best taken out of organisation.yaml.");
  }

  static Trouble noId(String directory) {
    return new Trouble(
        "seat-no-immutable-id",
        "directory " + directory + " showed the seat an entry without an immutable id",
        "Let the account of seat.bindDn see entryUUID, objectGUID or nsUniqueId of what it sees.");
  }
}
