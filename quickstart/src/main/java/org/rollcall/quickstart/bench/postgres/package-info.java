/**
 * What the bench sees in the services' databases, which are its own: when a pass has arrived, when
 * a verdict is stored, how much was said.
 */
@NullMarked
package org.rollcall.quickstart.bench.postgres;

import org.jspecify.annotations.NullMarked;
