/**
 * The rounds that workers make, by the clock; each is harmless to repeat and to run twice at once.
 */
@NullMarked
package org.rollcall.remediation.scheduler;

import org.jspecify.annotations.NullMarked;
