/** Exports that are dropped: whole, half, wrong and twice. */
@NullMarked
package org.rollcall.reader.reading.ldif;

import org.jspecify.annotations.NullMarked;
