/** Positions, checkpoints and standings in PostgreSQL, beside the entries that they follow. */
@NullMarked
package org.rollcall.reader.progress.postgres;

import org.jspecify.annotations.NullMarked;
