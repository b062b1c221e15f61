/**
 * When directories are read. Each has a watch of its own: full passes by its schedule, and at start
 * where one is missing; a look at its changes every few seconds, or as soon as it tells something
 * by itself; again and again, later and later, where it failed; a full pass at once where changes
 * cannot be followed any more; and nothing at all while it asks to be left alone.
 */
@NullMarked
package org.rollcall.reader.timetable;

import org.jspecify.annotations.NullMarked;
