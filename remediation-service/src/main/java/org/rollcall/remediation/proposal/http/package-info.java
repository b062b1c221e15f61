/** Proposals over REST: the cards that people decide by. */
@NullMarked
package org.rollcall.remediation.proposal.http;

import org.jspecify.annotations.NullMarked;
