/**
 * The people that the bench makes up: the same for the same number, each computed from their place
 * alone, so that a million need no memory.
 */
@NullMarked
package org.rollcall.quickstart.bench.crowd;

import org.jspecify.annotations.NullMarked;
