/**
 * Reads hr.csv (RFC 4180). A file that breaks its syntax is refused as a whole; a bad value is
 * listed with line, column and mend, and its person decides nothing.
 */
@NullMarked
package org.rollcall.classifier.hr.csv;

import org.jspecify.annotations.NullMarked;
