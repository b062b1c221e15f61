/** Fakes of the reader's ports; each passes the contract test that the real one passes. */
@NullMarked
package org.rollcall.reader.memory;

import org.jspecify.annotations.NullMarked;
