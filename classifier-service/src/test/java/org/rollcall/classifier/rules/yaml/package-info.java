/** Tests of reading {@code rules.yaml}. */
@NullMarked
package org.rollcall.classifier.rules.yaml;

import org.jspecify.annotations.NullMarked;
