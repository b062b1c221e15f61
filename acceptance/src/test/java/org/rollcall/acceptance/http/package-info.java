/** The REST APIs as a caller with a token sees them. */
@NullMarked
package org.rollcall.acceptance.http;

import org.jspecify.annotations.NullMarked;
