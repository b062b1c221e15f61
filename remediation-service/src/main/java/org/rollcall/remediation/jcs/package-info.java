/**
 * One text for one meaning: JSON in the canonical form of RFC 8785, and SHA-256 over it. What
 * people approve, what a batch is released by and what the audit chain holds together are all
 * hashed here, so that two programs that mean the same always see the same hash.
 */
@NullMarked
package org.rollcall.remediation.jcs;

import org.jspecify.annotations.NullMarked;
