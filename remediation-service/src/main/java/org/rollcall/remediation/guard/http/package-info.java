/** Batches over REST, and their release. */
@NullMarked
package org.rollcall.remediation.guard.http;

import org.jspecify.annotations.NullMarked;
