/** What is decided from what, and what never is. */
@NullMarked
package org.rollcall.classifier.judgement;

import org.jspecify.annotations.NullMarked;
