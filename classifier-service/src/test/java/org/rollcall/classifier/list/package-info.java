/** Who people see first. */
@NullMarked
package org.rollcall.classifier.list;

import org.jspecify.annotations.NullMarked;
