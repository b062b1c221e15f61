/**
 * Takes in what the reader saw, page by page, in any order. Entries are judged at once; what
 * changed is published only when the reading has finished and all of its pages are here, so that
 * one reading is one batch and a guard can hold all of it before its first write. Pages of a
 * reading that never finishes are kept and judged, and are published with the next reading that
 * does.
 */
@NullMarked
package org.rollcall.classifier.reading.postgres;

import org.jspecify.annotations.NullMarked;
