/** The classifier as a whole, in its real surroundings. */
@NullMarked
package org.rollcall.classifier;

import org.jspecify.annotations.NullMarked;
