/** The audit trail in PostgreSQL: append-only by trigger, one writer at a time by advisory lock. */
@NullMarked
package org.rollcall.remediation.audit.postgres;

import org.jspecify.annotations.NullMarked;
