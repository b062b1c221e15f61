/**
 * What happened, so that nobody can quietly change it: each record is canonical JSON, hashed
 * together with the hash before it, written in the transaction of what it tells. Records name
 * entries by key and people by identifier; what is personal beyond that lives elsewhere and can be
 * erased.
 */
@NullMarked
package org.rollcall.remediation.audit;

import org.jspecify.annotations.NullMarked;
