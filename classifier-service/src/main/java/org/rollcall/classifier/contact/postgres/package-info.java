/**
 * Keeps every contact with its last observation and judgement. An observation that is not newer
 * than the one at hand is dropped and counted; an entry that vanished stays as a tombstone, so that
 * late observations of it are known to be late.
 */
@NullMarked
package org.rollcall.classifier.contact.postgres;

import org.jspecify.annotations.NullMarked;
