/**
 * What is misplaced. A finding opens when the classifier says that an entry is EXTERNAL and visible
 * in an internal list, follows every newer judgement, and is resolved when the entry is hidden and
 * proven so, or is misplaced no longer. What people undid is ACCEPTED, and comes back only when its
 * evidence changes. An UNCERTAIN verdict opens nothing and closes what is open: it never writes.
 */
@NullMarked
package org.rollcall.remediation.finding;

import org.jspecify.annotations.NullMarked;
