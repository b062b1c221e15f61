package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's meaning depends on beside itself, as it was when it was last looked at.
 * Immutable.
 *
 * @param schema by whose rules list filters match; null for case-insensitive text
 */
record Around(@Nullable Schema schema) {}
