/**
 * HR feeds over REST: delivering one, what became of each and why, the word of two people where it
 * takes two, and the erasure of a person. Answers hold no personal data of those in the feeds.
 */
@NullMarked
package org.rollcall.classifier.hr.http;

import org.jspecify.annotations.NullMarked;
