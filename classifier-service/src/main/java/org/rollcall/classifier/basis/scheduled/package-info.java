/**
 * Looks at the files from time to time: a changed HR feed is read when it has stopped changing, a
 * broken one leaves the old one judging until that is stale, and a new basis judges all contacts
 * again.
 */
@NullMarked
package org.rollcall.classifier.basis.scheduled;

import org.jspecify.annotations.NullMarked;
