/** {@code rollcall evaluate} as a user runs it. */
@NullMarked
package org.rollcall.quickstart.evaluate;

import org.jspecify.annotations.NullMarked;
