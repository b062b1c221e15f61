/** Whose a domain is. */
@NullMarked
package org.rollcall.classifier.domain;

import org.jspecify.annotations.NullMarked;
