/** What is accepted as an HR list, and how each mistake is named. */
@NullMarked
package org.rollcall.classifier.hr.csv;

import org.jspecify.annotations.NullMarked;
