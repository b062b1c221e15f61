/** Keeps the editions, and looks at all contacts for what an edition would change. */
@NullMarked
package org.rollcall.classifier.edition.postgres;

import org.jspecify.annotations.NullMarked;
