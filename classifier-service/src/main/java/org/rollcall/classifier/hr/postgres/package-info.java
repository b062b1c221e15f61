/**
 * Remembers how large the last accepted HR feed was, so that a shrunken one is noticed even after a
 * restart.
 */
@NullMarked
package org.rollcall.classifier.hr.postgres;

import org.jspecify.annotations.NullMarked;
