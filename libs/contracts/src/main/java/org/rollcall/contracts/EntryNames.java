package org.rollcall.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The names of an entry; each may be missing.
 *
 * @param given given name
 * @param surname surname
 * @param display the name that people see
 * @param common the common name (cn)
 */
public record EntryNames(
    @Nullable String given,
    @Nullable String surname,
    @Nullable String display,
    @Nullable String common) {
  /** Says nothing personal. */
  @Override
  public String toString() {
    return "EntryNames[***]";
  }
}
