/**
 * Reading the lists again as an ordinary user. A hidden entry is proven hidden only when the views
 * that mail clients really ask for no longer contain it; where all that could be checked is our own
 * attribute, the status says so.
 */
@NullMarked
package org.rollcall.remediation.proof;

import org.jspecify.annotations.NullMarked;
