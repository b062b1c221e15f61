/**
 * Tells people who are signed in why a contact was judged as it was, how pure each list is and who
 * is first in it, and in what state the HR feed is.
 */
@NullMarked
package org.rollcall.classifier.explain.http;

import org.jspecify.annotations.NullMarked;
