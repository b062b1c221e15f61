/** Tests of the package of the same name, against the real parts. */
@NullMarked
package org.rollcall.testkit.rabbit;

import org.jspecify.annotations.NullMarked;
