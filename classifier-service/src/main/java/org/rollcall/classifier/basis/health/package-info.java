/**
 * Says in readiness whether there is something to judge by, and if not, which file must be mended
 * how.
 */
@NullMarked
package org.rollcall.classifier.basis.health;

import org.jspecify.annotations.NullMarked;
