/**
 * What a domain is to the organisation: ours, a partner's for as long as that is agreed, a provider
 * of consumer or throw-away addresses, one that only looks like ours, or unknown. Ours and partners
 * are compared by whole labels, never as text; likeness is what the eye sees, and proves nothing
 * but danger.
 */
@NullMarked
package org.rollcall.classifier.domain;

import org.jspecify.annotations.NullMarked;
