/** The figures, for programs. */
@NullMarked
package org.rollcall.quickstart.evaluate.json;

import org.jspecify.annotations.NullMarked;
