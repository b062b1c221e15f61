/**
 * What to do about a finding, and how far it has come.
 *
 * <pre>
 * PROPOSED -> HELD | PENDING | SUPERSEDED | EXPIRED
 * HELD     -> PENDING | REJECTED | SUPERSEDED | EXPIRED
 * PENDING  -> PENDING (first approval) | APPROVED | REJECTED | SUPERSEDED | CANCELLED | EXPIRED
 * APPROVED -> APPLYING | SUPERSEDED | CANCELLED | EXPIRED
 * APPLYING -> APPLIED | IN_DOUBT | FAILED | APPROVED (certainly not sent)
 * APPLIED  -> VERIFIED | CONFLICT | STUCK
 * IN_DOUBT -> VERIFIED | APPROVED (pre-image still there) | CONFLICT | STUCK
 * STUCK    -> VERIFIED | CONFLICT
 * </pre>
 *
 * <p>Each state offers only its own moves, so that an illegal one does not compile; the same table
 * is a trigger in the database. Everything else is an end.
 */
@NullMarked
package org.rollcall.remediation.proposal;

import org.jspecify.annotations.NullMarked;
