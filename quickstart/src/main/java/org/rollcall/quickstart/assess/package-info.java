/**
 * {@code rollcall assess}: looks at a directory once and writes down who is misplaced in it.
 * Nothing is installed and nothing is written but the report: the reader's own classes read an
 * export or a server, the classifier's own judge everybody, in this one process. So what it says is
 * what the services would say on the same day from the same files.
 *
 * <p>{@link org.rollcall.quickstart.assess.ReadInputs} refuses what breaks its syntax before
 * anything is written, {@link org.rollcall.quickstart.assess.JudgeEverybody} judges, {@link
 * org.rollcall.quickstart.assess.Assessment} is what is known then, and the packages below write it
 * as JSON, CSV and HTML.
 */
@NullMarked
package org.rollcall.quickstart.assess;

import org.jspecify.annotations.NullMarked;
