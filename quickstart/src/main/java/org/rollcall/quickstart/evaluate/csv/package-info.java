/** Records in, pairs and links out, as CSV. */
@NullMarked
package org.rollcall.quickstart.evaluate.csv;

import org.jspecify.annotations.NullMarked;
