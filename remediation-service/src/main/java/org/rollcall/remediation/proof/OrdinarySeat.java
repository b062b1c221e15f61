package org.rollcall.remediation.proof;

import org.rollcall.contracts.EntryKey;
import org.rollcall.settings.AddressList;

/**
 * Where an ordinary user sits: LDAP with an account without special rights, and an in-memory one
 * for the model; both pass the same contract test. Calls block. Thread-safe.
 */
public interface OrdinarySeat {
  /** Looks whether the entry is in the list. */
  Sight look(EntryKey key, AddressList list);
}
