/**
 * Figures of each directory for those who watch over the service: how old its last complete pass
 * is, how many entries are known, how its readings ended. The only thing that they name is the
 * directory.
 */
@NullMarked
package org.rollcall.reader.figures;

import org.jspecify.annotations.NullMarked;
