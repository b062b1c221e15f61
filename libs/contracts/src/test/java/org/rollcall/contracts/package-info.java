/** Tests of the package of the same name. */
@NullMarked
package org.rollcall.contracts;

import org.jspecify.annotations.NullMarked;
