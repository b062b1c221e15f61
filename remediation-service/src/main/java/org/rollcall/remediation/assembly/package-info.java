/** Puts the pure parts together with the real ones. */
@NullMarked
package org.rollcall.remediation.assembly;

import org.jspecify.annotations.NullMarked;
