/**
 * Rates the outsiders of a directory when a reading or a re-judging has changed it. Since a risk
 * depends on everybody who is in the same lists, all of them pass by; that happens beside the
 * readings, without holding them up, and what has really changed is published as a batch of its
 * own.
 */
@NullMarked
package org.rollcall.classifier.rating.postgres;

import org.jspecify.annotations.NullMarked;
