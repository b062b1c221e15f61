/** The service as it ships, with a real database, broker, issuer and directory beside it. */
@NullMarked
package org.rollcall.remediation.journey;

import org.jspecify.annotations.NullMarked;
