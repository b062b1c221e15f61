/**
 * What a domain is to the organisation: ours, a partner's for as long as that is agreed, a consumer
 * mail provider's, or unknown. Compared by whole labels, never as text.
 */
@NullMarked
package org.rollcall.classifier.domain;

import org.jspecify.annotations.NullMarked;
