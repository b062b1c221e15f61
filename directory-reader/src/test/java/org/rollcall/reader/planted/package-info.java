/** Offenders that the house rules must catch. */
@NullMarked
package org.rollcall.reader.planted;

import org.jspecify.annotations.NullMarked;
