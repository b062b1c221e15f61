/** Leases in PostgreSQL, by PostgreSQL's clock. */
@NullMarked
package org.rollcall.reader.lease.postgres;

import org.jspecify.annotations.NullMarked;
