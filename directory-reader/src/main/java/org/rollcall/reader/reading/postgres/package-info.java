/**
 * Readings in PostgreSQL. A reading that its reader did not close, because it died, is closed as
 * broken off by the next one to hold the lease.
 */
@NullMarked
package org.rollcall.reader.reading.postgres;

import org.jspecify.annotations.NullMarked;
