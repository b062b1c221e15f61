/**
 * The reader's memory in PostgreSQL. One transaction first proves that the tenure still holds, then
 * remembers the page and puts its messages into the outbox.
 */
@NullMarked
package org.rollcall.reader.entry.postgres;

import org.jspecify.annotations.NullMarked;
