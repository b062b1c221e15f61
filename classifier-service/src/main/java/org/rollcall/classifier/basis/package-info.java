/**
 * What contacts are judged by at the moment: one organisation, one HR feed in its condition, one
 * day. Whenever it changes, everything is judged again.
 */
@NullMarked
package org.rollcall.classifier.basis;

import org.jspecify.annotations.NullMarked;
