/** What processes cost, as Linux counts it in /proc. */
@NullMarked
package org.rollcall.quickstart.bench.processes;

import org.jspecify.annotations.NullMarked;
