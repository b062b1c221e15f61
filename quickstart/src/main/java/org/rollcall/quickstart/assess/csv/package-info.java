/** The misplaced ones for a spreadsheet, the most dangerous first. */
@NullMarked
package org.rollcall.quickstart.assess.csv;

import org.jspecify.annotations.NullMarked;
