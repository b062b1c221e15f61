/** The audit trail over REST, and its verification. */
@NullMarked
package org.rollcall.remediation.audit.http;

import org.jspecify.annotations.NullMarked;
