/**
 * Who we are, as {@code organisation.yaml} said when this service started. A broken file judges
 * nothing and writes nothing: what arrives is held, and readiness tells why.
 */
@NullMarked
package org.rollcall.remediation.organisation;

import org.jspecify.annotations.NullMarked;
