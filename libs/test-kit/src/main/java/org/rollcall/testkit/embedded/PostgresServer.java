package org.rollcall.testkit.embedded;

/** A PostgreSQL server in which databases can be made. Thread-safe. */
public sealed interface PostgresServer extends AutoCloseable
    permits EmbeddedDatabase, ExistingDatabase {
  /** The address it listens on. */
  String host();

  /** The port it listens on. */
  int port();

  /**
   * Makes an empty database with a login role of its own, which owns it and can reach no other
   * database made here.
   *
   * @param name lower-case letters, digits and underscores, at most 40; the real name may get a
   *     suffix
   * @throws IllegalStateException if the server refuses
   */
  Database createDatabase(String name);

  /** Removes what was made. */
  @Override
  void close();
}
