/** Linking, tried on people that the tests make up, and on data that are named from outside. */
@NullMarked
package org.rollcall.classifier.linkage;

import org.jspecify.annotations.NullMarked;
