/** For programs: verdicts, one object a line, and the summary. */
@NullMarked
package org.rollcall.quickstart.assess.json;

import org.jspecify.annotations.NullMarked;
