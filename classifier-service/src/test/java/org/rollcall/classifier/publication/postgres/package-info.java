/** How much one message holds. */
@NullMarked
package org.rollcall.classifier.publication.postgres;

import org.jspecify.annotations.NullMarked;
