/**
 * Remembers how much the last accepted HR feed said and when which content was first seen, so that
 * a shrunken or a stale one is noticed even after a restart.
 */
@NullMarked
package org.rollcall.classifier.hr.postgres;

import org.jspecify.annotations.NullMarked;
