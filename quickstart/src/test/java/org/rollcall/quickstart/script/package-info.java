/** The script at the root of the repository, run as a user runs it. */
@NullMarked
package org.rollcall.quickstart.script;

import org.jspecify.annotations.NullMarked;
