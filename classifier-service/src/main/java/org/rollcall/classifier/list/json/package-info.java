/** How the first entries of lists are kept. */
@NullMarked
package org.rollcall.classifier.list.json;

import org.jspecify.annotations.NullMarked;
