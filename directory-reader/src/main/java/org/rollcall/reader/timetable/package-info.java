/**
 * When passes are due: at start where asked for, by each directory's schedule, and again soon where
 * another reader held the lease.
 */
@NullMarked
package org.rollcall.reader.timetable;

import org.jspecify.annotations.NullMarked;
