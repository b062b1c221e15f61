/** The simulator, asked by the JDK's own HTTP client. */
@NullMarked
package org.rollcall.testkit.graph;

import org.jspecify.annotations.NullMarked;
