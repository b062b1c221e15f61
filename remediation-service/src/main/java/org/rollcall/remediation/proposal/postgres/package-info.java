/**
 * Proposals in PostgreSQL. A step is one transaction: the conditional update, the approval or the
 * attempt that belongs to it, what follows for the finding, the messages, and the audit record.
 */
@NullMarked
package org.rollcall.remediation.proposal.postgres;

import org.jspecify.annotations.NullMarked;
