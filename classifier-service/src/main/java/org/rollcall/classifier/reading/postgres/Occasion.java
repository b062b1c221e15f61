package org.rollcall.classifier.reading.postgres;

import org.rollcall.classifier.basis.BasisState;
import org.rollcall.delivery.Received;

/**
 * On what occasion something is handled.
 *
 * @param by what is judged by
 * @param received what came with the message
 */
record Occasion(BasisState.Ready by, Received received) {}
