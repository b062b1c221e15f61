/** How names are read. */
@NullMarked
package org.rollcall.classifier.name;

import org.jspecify.annotations.NullMarked;
