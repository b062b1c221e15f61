package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's meaning depends on beside itself, as it was when it was last looked at.
 * Immutable.
 *
 * @param schema by whose rules list filters match; null for case-insensitive text
 * @param seen the lists as an ordinary user sees them; null where they are evaluated by rule
 * @param groups who is in which group
 */
record Around(@Nullable Schema schema, @Nullable SeenLists seen, GroupsPicture groups) {
  /** Lists by rule, and groups as the entries tell them. */
  Around(@Nullable Schema schema) {
    this(schema, null, GroupsPicture.NONE);
  }
}
