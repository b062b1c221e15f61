/** Approving, rejecting and withdrawing over REST. If-Match carries the version that was seen. */
@NullMarked
package org.rollcall.remediation.approval.http;

import org.jspecify.annotations.NullMarked;
