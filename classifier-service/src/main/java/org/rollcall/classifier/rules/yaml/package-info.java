/**
 * Reads {@code rules.yaml} strictly, and lets nothing in that is not admitted or fails its own
 * tests. Every problem of the whole file is collected, each with line, field and mend.
 */
@NullMarked
package org.rollcall.classifier.rules.yaml;

import org.jspecify.annotations.NullMarked;
