/** Asking for an undo over REST. */
@NullMarked
package org.rollcall.remediation.undo.http;

import org.jspecify.annotations.NullMarked;
