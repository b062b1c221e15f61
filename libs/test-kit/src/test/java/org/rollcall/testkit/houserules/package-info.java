/** Tests of the package of the same name; the offenders stand in org.rollcall.offenders. */
@NullMarked
package org.rollcall.testkit.houserules;

import org.jspecify.annotations.NullMarked;
