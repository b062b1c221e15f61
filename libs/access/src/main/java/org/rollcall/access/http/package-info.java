/**
 * How access meets HTTP: every error is problem+json (RFC 9457) with a code that stays the same.
 */
@NullMarked
package org.rollcall.access.http;

import org.jspecify.annotations.NullMarked;
