/** Tests of the package of the same name. */
@NullMarked
package org.rollcall.testkit.force;

import org.jspecify.annotations.NullMarked;
