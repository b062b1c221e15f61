/**
 * Announcements as rows, one an endpoint, inserted in the transaction of what they tell of. A
 * worker claims a row by moving its next attempt into the future, so that a worker that dies loses
 * nothing and two workers do not send the same row at the same time.
 */
@NullMarked
package org.rollcall.remediation.webhook.postgres;

import org.jspecify.annotations.NullMarked;
