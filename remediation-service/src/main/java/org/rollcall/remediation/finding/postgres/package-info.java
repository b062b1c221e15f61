/**
 * Findings in PostgreSQL, and the handler of judgements: the findings, the overtaken proposals and
 * the audit records of one message are one transaction.
 */
@NullMarked
package org.rollcall.remediation.finding.postgres;

import org.jspecify.annotations.NullMarked;
