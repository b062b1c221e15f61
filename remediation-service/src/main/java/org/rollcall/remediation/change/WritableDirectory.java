package org.rollcall.remediation.change;

import java.time.Duration;
import org.rollcall.contracts.EntryKey;

/**
 * A directory that can be written conditionally: LDAP, and an in-memory one for the state machine's
 * model; both pass the same contract test. Calls block; never call them on an event loop or inside
 * a transaction. Thread-safe.
 */
public interface WritableDirectory {
  /**
   * Reads one attribute of one entry with the writer's account, from the very server that it writes
   * to.
   */
  ReadTarget read(EntryKey key, String attribute);

  /**
   * Writes one attribute by compare-and-set: it takes effect only if exactly {@code
   * change.before()} is there, in one operation of the server (RFC 4511 section 4.6).
   *
   * @param timeout the longest time to wait for the answer; no later than this, the connection is
   *     closed
   */
  WriteOutcome write(EntryKey key, AttributeChange change, Duration timeout);
}
