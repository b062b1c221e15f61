/**
 * Judges all contacts again when the basis has changed, in small transactions, and publishes what
 * came out differently as one batch.
 *
 * <p>One instance judges a directory. Two that see different files (an old and a new one during a
 * rollout) would judge everything again in turns, for as long as both run: end the old one before
 * the new one starts.
 */
@NullMarked
package org.rollcall.classifier.rejudging.postgres;

import org.jspecify.annotations.NullMarked;
