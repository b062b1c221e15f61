package org.rollcall.reader.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The filter of an address list (RFC 4515), held against something that is no LDAP entry. Names are
 * compared without regard to case, and so are values.
 */
public interface ListFilter {
  /** The names that the filter asks for. */
  Set<String> attributes();

  /**
   * Whether it matches.
   *
   * @param values by name; a name without values is as good as absent
   */
  boolean matches(Map<String, List<String>> values);

  /** Reads filters. */
  @FunctionalInterface
  interface Language {
    /**
     * Reads a filter.
     *
     * @throws IllegalArgumentException if it is none, or cannot be held against text alone
     */
    ListFilter read(String text);
  }
}
