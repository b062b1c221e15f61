package org.rollcall.reader.reading.ldap;

import org.rollcall.reader.reading.Sighting;

/** Looks for one entry by its immutable id, in the way that a kind of server understands. */
interface LookUp {
  /** The promises are those of {@link org.rollcall.reader.reading.DirectorySource#readOne}. */
  Sighting readOne(String id);
}
