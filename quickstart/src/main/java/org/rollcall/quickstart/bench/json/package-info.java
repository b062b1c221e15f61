/** The result as a file. */
@NullMarked
package org.rollcall.quickstart.bench.json;

import org.jspecify.annotations.NullMarked;
