/** Counts what became of observations. The counts name directories, never persons. */
@NullMarked
package org.rollcall.classifier.contact.micrometer;

import org.jspecify.annotations.NullMarked;
