/**
 * Batches in PostgreSQL: how much they would hide, whether they are held, and who released them.
 */
@NullMarked
package org.rollcall.remediation.guard.postgres;

import org.jspecify.annotations.NullMarked;
