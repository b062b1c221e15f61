/** The clockwork of the webhooks: every second it is looked whether something is due. */
@NullMarked
package org.rollcall.remediation.webhook.scheduler;

import org.jspecify.annotations.NullMarked;
