/** Tests of the package of the same name, against the real parts. */
@NullMarked
package org.rollcall.testkit.embedded;

import org.jspecify.annotations.NullMarked;
