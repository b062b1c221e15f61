/** The whole service, with real parts around it. */
@NullMarked
package org.rollcall.reader.journey;

import org.jspecify.annotations.NullMarked;
