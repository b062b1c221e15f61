/**
 * Entries as the reader sees them and as it remembers them. Each entry has a content hash; only new
 * and changed ones are told, each with a sequence that grows. Telling and remembering are one
 * transaction, fenced by the reader's tenure, so that neither happens without the other.
 */
@NullMarked
package org.rollcall.reader.entry;

import org.jspecify.annotations.NullMarked;
