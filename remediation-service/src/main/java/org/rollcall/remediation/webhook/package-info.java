/**
 * Telling other systems what happened, by signed webhooks (Standard Webhooks 1.0.0). What is told
 * is written in the same transaction as what happened, one row an endpoint, and sent afterwards: at
 * least once, with the same id at every attempt. Announcements are thin: they say what, when and
 * under which keys, and whoever wants to know more asks the REST interface with rights of their
 * own. A receiver's address is resolved and checked at every attempt, and the connection goes to
 * the very address that was checked, so that a webhook cannot be turned against the inside of the
 * network.
 */
@NullMarked
package org.rollcall.remediation.webhook;

import org.jspecify.annotations.NullMarked;
