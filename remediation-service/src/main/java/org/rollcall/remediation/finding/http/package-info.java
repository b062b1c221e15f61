/** Findings over REST. */
@NullMarked
package org.rollcall.remediation.finding.http;

import org.jspecify.annotations.NullMarked;
