/**
 * A whole Rollcall on one machine with nothing installed. The parts start in the order in which
 * they need each other, each is stopped in the reverse order whoever asks first, and what was
 * started leaves neither process nor port nor file behind, not even when this process is killed: a
 * {@link org.rollcall.quickstart.demo.Watchdog} outlives it by the moment that takes.
 */
@NullMarked
package org.rollcall.quickstart.demo;

import org.jspecify.annotations.NullMarked;
