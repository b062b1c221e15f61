/** Positions in a tenant's history, as text that is kept. */
@NullMarked
package org.rollcall.reader.reading.graph.json;

import org.jspecify.annotations.NullMarked;
