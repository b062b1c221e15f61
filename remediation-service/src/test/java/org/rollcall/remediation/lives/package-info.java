/**
 * The whole life of a change in memory: random approvals, claims, lost and late writes, crashes,
 * human edits and undos, against the very use cases that run in production.
 */
@NullMarked
package org.rollcall.remediation.lives;

import org.jspecify.annotations.NullMarked;
