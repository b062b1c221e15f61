/**
 * What stops a mistake from spreading: a batch that would hide more than the limit is held before
 * its first write, two people who do not approve in it may release exactly that batch, and the
 * release lapses by itself. One switch stops all writing.
 */
@NullMarked
package org.rollcall.remediation.guard;

import org.jspecify.annotations.NullMarked;
