/**
 * Carrying announcements over HTTP, signed, to the very address that was checked and nowhere else;
 * and showing operators how the endpoints are.
 */
@NullMarked
package org.rollcall.remediation.webhook.http;

import org.jspecify.annotations.NullMarked;
