/**
 * Where the use cases are put together from what this deployment has: the only room that knows all
 * the others.
 */
@NullMarked
package org.rollcall.reader.assembly;

import org.jspecify.annotations.NullMarked;
