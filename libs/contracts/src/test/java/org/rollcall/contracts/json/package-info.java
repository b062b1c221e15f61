/** Tests of the package of the same name. */
@NullMarked
package org.rollcall.contracts.json;

import org.jspecify.annotations.NullMarked;
