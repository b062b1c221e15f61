/** Readings, begun as an operator begins them. */
@NullMarked
package org.rollcall.quickstart.bench.http;

import org.jspecify.annotations.NullMarked;
