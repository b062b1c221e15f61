/** Keeps the first entries of each list, in the transactions that change what is visible. */
@NullMarked
package org.rollcall.classifier.list.postgres;

import org.jspecify.annotations.NullMarked;
