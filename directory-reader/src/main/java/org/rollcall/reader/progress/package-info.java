/**
 * How far reading a directory has come: the position that changes are told from, the checkpoint at
 * which a full pass that broke off goes on, and how the directory stands. All of it is written with
 * the entries that it speaks of and fenced like them, so that a position is never ahead of what is
 * written.
 */
@NullMarked
package org.rollcall.reader.progress;

import org.jspecify.annotations.NullMarked;
