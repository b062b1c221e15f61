/**
 * One approved write to one entry: what was there (pre-image), what shall be there, and what became
 * of it. Every write is conditional on the approved pre-image; where the answer is in doubt,
 * nothing is written again before reading.
 */
@NullMarked
package org.rollcall.remediation.change;

import org.jspecify.annotations.NullMarked;
