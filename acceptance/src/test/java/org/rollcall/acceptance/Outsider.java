package org.rollcall.acceptance;

import java.util.Objects;
import org.rollcall.contracts.EntryKey;

/**
 * Somebody in the directory who is none of the force's people.
 *
 * @param dn where the entry is
 * @param key what identifies it
 */
record Outsider(String dn, EntryKey key) {
  Outsider {
    Objects.requireNonNull(dn, "dn");
    Objects.requireNonNull(key, "key");
  }
}
