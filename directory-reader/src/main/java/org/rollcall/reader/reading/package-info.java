/**
 * A reading is an attempt that is opened and closed, and how it closes is said: complete, refused
 * (read, but not believed) or failed (not read). Only a complete one can say that an entry is gone,
 * and only after a direct read by id did not find it, and never more of them than the limit allows.
 *
 * <pre>
 *   begin ──► RUNNING ──all pages, done, within the limit──► COMPLETE
 *               │  └─────incomplete, empty, shrunken, lease lost──► REFUSED
 *               └────────not reachable, not allowed in, broke off──► FAILED
 * </pre>
 */
@NullMarked
package org.rollcall.reader.reading;

import org.jspecify.annotations.NullMarked;
