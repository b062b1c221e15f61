/** Looks from time to time whether a directory's risks must be rated anew. */
@NullMarked
package org.rollcall.classifier.rating.scheduled;

import org.jspecify.annotations.NullMarked;
