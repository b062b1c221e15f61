/**
 * Looks up what people ask about: why a contact was judged as it was, and how pure each list is.
 */
@NullMarked
package org.rollcall.classifier.explain.postgres;

import org.jspecify.annotations.NullMarked;
