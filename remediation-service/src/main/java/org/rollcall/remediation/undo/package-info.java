/**
 * Taking a verified change back: a new proposal with the values swapped, its own proposer and its
 * own two approvals, conditional on our value still being there. What people have undone is not
 * asked again until its evidence changes.
 */
@NullMarked
package org.rollcall.remediation.undo;

import org.jspecify.annotations.NullMarked;
