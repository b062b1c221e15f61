/** How far a feed is believed. */
@NullMarked
package org.rollcall.classifier.hr;

import org.jspecify.annotations.NullMarked;
