/**
 * How fast a whole Rollcall is on this machine, beside what the directory itself can deliver: the
 * same search read raw, a first pass through all three services, a second one with nothing changed,
 * and changes until their verdicts are stored. What gates is a ratio within one run.
 */
@NullMarked
package org.rollcall.quickstart.bench;

import org.jspecify.annotations.NullMarked;
