/**
 * {@code rollcall evaluate}: how good the linking is. It reads records and a description of their
 * columns, links them without labels, and where the truth is known it says how much of it was
 * found.
 */
@NullMarked
package org.rollcall.quickstart.evaluate;

import org.jspecify.annotations.NullMarked;
