/**
 * {@code rollcall simulate}: writes a force that was made up, with the truth about every entry, so
 * that anybody can try and score an assessment without anybody's data.
 */
@NullMarked
package org.rollcall.quickstart.simulate;

import org.jspecify.annotations.NullMarked;
