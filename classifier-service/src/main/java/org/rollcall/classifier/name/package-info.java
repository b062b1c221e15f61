/**
 * The names of people: how they are written, folded, shortened and heard. A name says who somebody
 * may be, never who somebody is.
 */
@NullMarked
package org.rollcall.classifier.name;

import org.jspecify.annotations.NullMarked;
