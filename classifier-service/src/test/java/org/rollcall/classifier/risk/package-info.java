/** How dangerous outsiders are, and whether what is said of it is true of a simulated office. */
@NullMarked
package org.rollcall.classifier.risk;

import org.jspecify.annotations.NullMarked;
