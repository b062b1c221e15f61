/** Tests of what people decide about editions. */
@NullMarked
package org.rollcall.classifier.edition;

import org.jspecify.annotations.NullMarked;
