/**
 * Asking people. A change is approved by different natural persons, none of them its proposer, none
 * of them a releaser of its batch, each bound to exactly the content that they saw. The database
 * holds the same rules in triggers.
 */
@NullMarked
package org.rollcall.remediation.approval;

import org.jspecify.annotations.NullMarked;
