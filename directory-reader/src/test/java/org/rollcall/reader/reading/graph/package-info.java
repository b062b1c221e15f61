/** A tenant as a source, read from the Graph simulator. */
@NullMarked
package org.rollcall.reader.reading.graph;

import org.jspecify.annotations.NullMarked;
