/** Links come back as they were kept. */
@NullMarked
package org.rollcall.classifier.hr.link.json;

import org.jspecify.annotations.NullMarked;
