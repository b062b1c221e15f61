/** Readiness with its reason as data. Liveness does not depend on any of it. */
@NullMarked
package org.rollcall.reader.readiness.http;

import org.jspecify.annotations.NullMarked;
