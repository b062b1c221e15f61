package org.rollcall.reader.lease;

import java.util.Optional;

/** The leases of all directories. Thread-safe; every call may block. */
public interface Leases {
  /** Asks for a directory. The same holder does not get it twice at a time either. */
  LeaseAnswer ask(String directory, String holder);

  /**
   * Makes the tenure last a full term from now.
   *
   * @return false if it is lost already; then it stays lost
   */
  boolean renew(Tenure tenure);

  /** Gives the tenure back. Nothing happens if it is lost already. */
  void release(Tenure tenure);

  /** Who reads the directory now. */
  Optional<String> holder(String directory);
}
