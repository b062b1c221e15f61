/** Reads the specification; every mistake in it is told with its line. */
@NullMarked
package org.rollcall.quickstart.evaluate.yaml;

import org.jspecify.annotations.NullMarked;
