/** Links and what linking has learned, as they are kept. */
@NullMarked
package org.rollcall.classifier.hr.link.json;

import org.jspecify.annotations.NullMarked;
