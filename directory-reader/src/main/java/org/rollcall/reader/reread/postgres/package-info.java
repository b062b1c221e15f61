/** Requests to read again, in PostgreSQL, and the ear that hears them from the inbox. */
@NullMarked
package org.rollcall.reader.reread.postgres;

import org.jspecify.annotations.NullMarked;
