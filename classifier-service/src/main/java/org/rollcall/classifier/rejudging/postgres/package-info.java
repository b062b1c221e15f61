/**
 * Judges all contacts again when the basis has changed, in small transactions, and publishes what
 * came out differently as one batch.
 */
@NullMarked
package org.rollcall.classifier.rejudging.postgres;

import org.jspecify.annotations.NullMarked;
