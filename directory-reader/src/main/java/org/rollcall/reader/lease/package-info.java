/**
 * One active reader per directory. The lease has an end, by the clock of the store alone, and an
 * epoch that grows whenever it changes hands: a reader that slept through the end of its lease is
 * kept out by the epoch, not by its good manners.
 */
@NullMarked
package org.rollcall.reader.lease;

import org.jspecify.annotations.NullMarked;
