/**
 * What an address list looks like from its first line: the entry that people see first, under each
 * locale of the organisation. The first few of each list are remembered, so that a change costs
 * what changed: a list is looked at as a whole only when it is new, when its collation is, or when
 * all that was remembered of it has gone.
 */
@NullMarked
package org.rollcall.classifier.list;

import org.jspecify.annotations.NullMarked;
